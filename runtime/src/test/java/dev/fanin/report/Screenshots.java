package dev.fanin.report;

import dev.fanin.Distribution;
import dev.fanin.FanMode;
import dev.fanin.Initialization;
import dev.fanin.Nonlinearity;
import dev.fanin.array.Made;
import dev.fanin.init.KaimingInitializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.TruncatedNormalInitializer;
import dev.fanin.init.XavierInitializer;
import dev.fanin.init.ZerosInitializer;
import dev.fanin.report.page.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Makes the pictures of {@code docs/report.md}: its argument is the folder for them. Of pages that are named after it, such as
 * those of the papers' experiments, it makes pictures as long as they are.
 */
final class Screenshots {

    private static final int WIDE = 1000;
    private static final int PHONE = 360;
    private static final int COLUMN = 760;

    private final Browser browser;
    private final Path pages;
    private final Path pictures;

    private Screenshots(Browser browser, Path pages, Path pictures) {
        this.browser = browser;
        this.pages = pages;
        this.pictures = pictures;
    }

    public static void main(String[] arguments) throws IOException {
        try (Browser browser = Browser.start(Browser.program().orElseThrow())) {
            Screenshots screenshots =
                    new Screenshots(browser, Files.createTempDirectory("pages"), Path.of(arguments[0]));
            if (arguments.length == 1) {
                screenshots.take();
            }
            for (String page : List.of(arguments).subList(1, arguments.length)) {
                screenshots.whole(Path.of(page));
            }
        }
    }

    private void take() {
        Path parameters = pages.resolve("parameters.html");
        parameters().write(parameters);
        Path signals = pages.resolve("signals.html");
        signals().write(signals);
        picture(parameters, "light", WIDE, 980, "report-light.png");
        picture(parameters, "dark", WIDE, 980, "report-dark.png");
        picture(parameters, "light", PHONE, 900, "report-narrow.png");
        picture(signals, "light", WIDE, 800, "signals-light.png");
        picture(signals, "dark", WIDE, 800, "signals-dark.png");
        picture(signals, "dark", PHONE, 900, "signals-narrow.png");
    }

    private void picture(Path page, String scheme, int width, int height, String name) {
        browser.screen(width, height);
        browser.prefer(scheme);
        browser.open(page);
        browser.evaluate("document.querySelectorAll('.open')[1]?.click()");
        browser.await("document.querySelectorAll('canvas').length > 1 || innerWidth < 500");
        browser.screenshot(pictures.resolve(name));
    }

    private void whole(Path page) {
        browser.prefer("light");
        browser.screen(COLUMN, 4000);
        browser.open(page);
        browser.await("document.querySelectorAll('.plot').length === document.querySelectorAll('canvas').length");
        int height =
                browser.evaluate("document.querySelector('main').offsetHeight").asInt();
        browser.screen(COLUMN, height);
        String name = page.getFileName().toString().replaceFirst("\\.html$", ".png");
        browser.screenshot(pictures.resolve(name));
    }

    private static Report parameters() {
        long width = 64;
        Plan plan = Plan.builder()
                .add(Parameter.of("tokens", new NormalInitializer(0, 0.02), 1000, width))
                .add(Parameter.of("blocks.0.qkv", new XavierInitializer(1, Distribution.UNIFORM), width, 3 * width)
                        .blocks(3, -1))
                .add(Parameter.of("blocks.0.out", new OrthogonalInitializer(1), width, width)
                        .scale(0.5))
                .add(Parameter.of(
                        "blocks.0.up",
                        new KaimingInitializer(FanMode.FAN_IN, Nonlinearity.RELU, 0.01, Distribution.NORMAL),
                        width,
                        4 * width))
                .add(Parameter.of("blocks.0.bias", new ZerosInitializer(), 4 * width))
                .add(Parameter.of(
                        "blocks.0.down", new TruncatedNormalInitializer(0, 0.02, -2, 2, false), 4 * width, width))
                .build();
        Initialization how = Initialization.seed(42);
        Made made = how.make(plan);
        made.array("blocks.0.up").muli(1.1);
        return how.report(plan, made.arrays());
    }

    private static SignalReport signals() {
        XavierInitializer xavier = new XavierInitializer(1, Distribution.NORMAL);
        DeepNet net = new DeepNet(xavier, Transforms::relu);
        Plan.Builder plan = Plan.builder();
        net.weights().forEach((path, array) -> plan.add(Parameter.of(path, xavier, array.shape())));
        return SignalReport.of(net::forward).with(plan.build());
    }
}
