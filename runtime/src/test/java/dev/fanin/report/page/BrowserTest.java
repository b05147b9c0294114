package dev.fanin.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A test that looks at pages: skipped where there is no Chromium, but in CI. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserTest {

    private static final String SKIPPED =
            "pages are not looked at: no Chromium on the path (Debian's package chromium)";

    private Browser browser;

    @BeforeAll
    void start() {
        Optional<Path> program = Browser.program();
        if (System.getenv("CI") != null) {
            assertThat(program)
                    .as("Chromium, which CI needs: apt-get install chromium")
                    .isPresent();
        }
        if (program.isEmpty()) {
            System.out.println(getClass().getSimpleName() + ": " + SKIPPED); // Maven only counts what is skipped.
        }
        assumeThat(program).as(SKIPPED).isPresent();
        browser = Browser.start(program.orElseThrow());
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    protected final Browser browser() {
        return browser;
    }
}
