package dev.fanin.processor.flow;

import dev.fanin.processor.Fixture;
import dev.fanin.processor.Retelling;
import java.util.Map;

/** Prints what the compiler of the JDK it runs on says about a program with a faulty body of each code. */
public final class BodyRetelling {

    private BodyRetelling() {}

    public static void main(String[] arguments) {
        System.out.print(Retelling.text("/bodies", BodyRetelling::said));
    }

    private static String said(Fixture fixture) {
        return Compiled.of(Map.of(fixture.name() + ".java", fixture.read(".java")), "-Afanin.shapes=strict")
                        .text()
                + "\n";
    }
}
