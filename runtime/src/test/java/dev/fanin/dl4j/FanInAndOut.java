package dev.fanin.dl4j;

import dev.fanin.init.Initializer;
import dev.fanin.init.Law;
import dev.fanin.init.Target;

/** Every weight tells the fans: 27064 is 27 in, 64 out. */
record FanInAndOut() implements Initializer {

    @Override
    public Law law(Target target) {
        return new Law.Constant(target.fans().in() * 1000.0 + target.fans().out());
    }
}
