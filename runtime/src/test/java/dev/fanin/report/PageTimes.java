package dev.fanin.report;

import dev.fanin.Distribution;
import dev.fanin.Initialization;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.XavierInitializer;
import dev.fanin.report.page.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Measures the page of 1,000 parameters in a headless Chromium: the times that {@code docs/report.md} tells. */
final class PageTimes {

    private static final int PARAMETERS = 1000;
    private static final int SIDE = 32;

    private static final String FIRST_PAINT = "performance.getEntriesByName('first-contentful-paint')[0]";

    /** The longest of 100 frames, while the page is scrolled by 200 pixels a frame. */
    private static final String SCROLL =
            """
            new Promise(done => {
              let longest = 0, count = 0, last = performance.now();
              const frame = now => {
                longest = Math.max(longest, now - last);
                last = now;
                scrollBy(0, 200);
                ++count < 100 ? requestAnimationFrame(frame) : done(longest);
              };
              requestAnimationFrame(now => { last = now; requestAnimationFrame(frame); });
            })""";

    /** From a click, or what is typed, to the second frame after it, which shows what came of it. */
    private static final String UNTIL_SHOWN =
            """
            new Promise(done => {
              const start = performance.now();
              %s;
              requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
            })""";

    private PageTimes() {}

    public static void main(String[] arguments) throws IOException {
        Path page = Files.createTempDirectory("page").resolve("report.html");
        report().write(page);
        System.out.printf("%,d parameters, %,d bytes%n", PARAMETERS, Files.size(page));
        try (Browser browser = Browser.start(Browser.program().orElseThrow())) {
            browser.screen(1200, 900);
            for (int run = 0; run < 5; run++) {
                browser.open(page);
                browser.await(FIRST_PAINT + " !== undefined");
                print(browser, "first shown", FIRST_PAINT + ".startTime");
                print(browser, "sort by std", shown("document.querySelectorAll('thead button')[6].click()"));
                print(
                        browser,
                        "find w99",
                        shown("const input = document.querySelector('input'); input.value = 'w99';"
                                + " input.dispatchEvent(new Event('input'))"));
                browser.open(page);
                print(browser, "open a row", shown("document.querySelectorAll('.open')[3].click()"));
                print(browser, "longest of 100 frames while scrolling", SCROLL);
            }
        }
    }

    private static void print(Browser browser, String what, String expression) {
        System.out.printf("%-40s %6.0f ms%n", what, browser.evaluate(expression).asDouble());
    }

    private static String shown(String action) {
        return UNTIL_SHOWN.formatted(action);
    }

    private static Report report() {
        Plan.Builder plan = Plan.builder();
        for (int i = 0; i < PARAMETERS; i++) {
            plan.add(Parameter.of("w" + i, new XavierInitializer(1, Distribution.NORMAL), SIDE, SIDE));
        }
        Initialization how = Initialization.seed(42);
        Plan made = plan.build();
        return how.report(made, how.make(made).arrays());
    }
}
