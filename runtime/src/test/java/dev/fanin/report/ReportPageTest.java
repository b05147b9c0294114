package dev.fanin.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.Distribution;
import dev.fanin.Initialization;
import dev.fanin.array.Made;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.XavierInitializer;
import dev.fanin.report.page.BrowserTest;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as people use it: with keys, on a phone, in the dark, with many parameters. */
class ReportPageTest extends BrowserTest {

    private static final String HOSTILE = "</script><script>document.title = 'mine'</script><b>";

    private static final String FIRST_PATH = "document.querySelector('table.main tbody th code').textContent";

    @TempDir
    private Path folder;

    private static Plan plan(int layers) {
        Plan.Builder plan = Plan.builder();
        plan.add(Parameter.of("tokens", new NormalInitializer(0, 0.02), 100, 16));
        IntStream.range(0, layers).forEach(layer -> plan.add(Parameter.of(
                        "blocks." + layer + ".w", new XavierInitializer(1, Distribution.NORMAL), 16, 8 + layer % 50))
                .add(Parameter.of("blocks." + layer + ".q", new OrthogonalInitializer(1), 16, 16)));
        return plan.build();
    }

    private static Report report(int layers) {
        Initialization how = Initialization.seed(42);
        Plan plan = plan(layers);
        return how.report(plan, how.make(plan).arrays());
    }

    private void open(Report report, int width) {
        Path file = folder.resolve("report.html");
        report.write(file);
        browser().prefer("light");
        browser().screen(width, 900);
        browser().complaints();
        browser().open(file);
    }

    private String text(String expression) {
        return browser().evaluate(expression).asText();
    }

    private int number(String expression) {
        return browser().evaluate(expression).asInt();
    }

    @Test
    void warnings_comeFirst() {
        Plan plan = plan(2);
        Made made = Initialization.seed(42).make(plan);
        made.array("blocks.1.w").muli(2);

        open(Report.of(plan, made.arrays()), 1200);

        assertThat(text("document.querySelector('main').children[1].textContent"))
                .startsWith("One thing looks wrong")
                .contains("blocks.1.w has std");
        assertThat(number("document.querySelectorAll('tr.marked').length")).isOne();
        assertThat(browser().complaints()).isEmpty();
    }

    @Test
    void table_isSortedByKeys() {
        open(report(12), 1200);
        assertThat(text(FIRST_PATH)).isEqualTo("tokens");

        browser().evaluate("document.querySelector('input').focus()");
        browser().press("Tab"); // the table, which keys scroll
        browser().press("Tab"); // its first heading
        assertThat(text("document.activeElement.textContent")).isEqualTo("Path");
        browser().press("Enter");

        assertThat(text(FIRST_PATH)).isEqualTo("blocks.0.q");
        assertThat(text("document.querySelector('thead th').ariaSort")).isEqualTo("ascending");
        // Words as people order them: 2 before 10.
        assertThat(text("[...document.querySelectorAll('tbody th')].map(cell => cell.textContent).join()"))
                .contains("blocks.2.w,blocks.3.q", "blocks.9.w,blocks.10.q");

        browser().press(" ");

        assertThat(text(FIRST_PATH)).isEqualTo("tokens");
        assertThat(text("document.querySelector('thead th').ariaSort")).isEqualTo("descending");
        assertThat(text("document.activeElement.textContent")).isEqualTo("Path");
    }

    @Test
    void table_isSortedByNumbers() {
        open(report(12), 1200);

        browser()
                .evaluate(
                        "[...document.querySelectorAll('thead button')].find(b => b.textContent === 'Shape').click()");

        assertThat(text(FIRST_PATH)).isEqualTo("blocks.0.w");
        assertThat(number("document.querySelectorAll('[aria-sort]').length")).isOne();
    }

    @Test
    void parameter_opensByKeys_andShowsItsPlots() {
        open(report(1), 1200);
        browser().evaluate("document.querySelector('.open').focus()");

        browser().press("Enter");

        browser().await("document.querySelectorAll('.detail .plot canvas').length === 2");
        assertThat(text("document.querySelector('.open').ariaExpanded")).isEqualTo("true");
        assertThat(text("document.querySelector('.detail .plot').ariaLabel"))
                .startsWith("Plot of density against value. seen: 41 values")
                .contains("expected: 41 values");

        browser().press("Enter");

        assertThat(number("document.querySelectorAll('.detail').length")).isZero();
        assertThat(browser().complaints()).isEmpty();
    }

    @Test
    void phone_needsNoScrollingSideways() {
        open(report(3), 360);
        browser().evaluate("document.querySelectorAll('.open')[1].click()");
        // The second is drawn when it comes near the screen.
        browser().await("document.querySelectorAll('.detail .plot canvas').length >= 1");

        assertThat(number("document.documentElement.scrollWidth")).isEqualTo(360);
        assertThat(number("document.querySelector('.detail figure').getBoundingClientRect().right"))
                .isLessThanOrEqualTo(360);
    }

    @Test
    void halfAScreen_showsAllColumns() {
        open(report(12), 960);

        assertThat(number("document.querySelector('.scroll').scrollWidth")).isLessThanOrEqualTo(960 - 32);
    }

    @Test
    void dark_isDark_andReadable() {
        open(report(1), 1200);
        String colours = "getComputedStyle(document.body).backgroundColor + getComputedStyle(document.body).color";
        assertThat(text(colours)).isEqualTo("rgb(255, 255, 255)rgb(31, 35, 40)");

        browser().prefer("dark");

        assertThat(text(colours)).isEqualTo("rgb(13, 17, 23)rgb(230, 237, 243)");
        for (String scheme : new String[] {"light", "dark"}) {
            browser().prefer(scheme);
            assertThat(browser().evaluate(CONTRAST).asDouble()).as(scheme).isGreaterThan(4.5);
        }
    }

    /** Plots are drawn on a canvas, where no element tells its colour. */
    @Test
    void plots_haveColoursThatShow() {
        open(report(1), 1200);
        for (String scheme : new String[] {"light", "dark"}) {
            browser().prefer(scheme);
            for (String ground : new String[] {"page", "card"}) {
                assertThat(contrast("quiet", ground)).as(scheme + " labels").isGreaterThan(4.5);
                for (int series = 1; series <= 6; series++) {
                    assertThat(contrast("series-" + series, ground))
                            .as("%s series %d on %s", scheme, series, ground)
                            .isGreaterThan(4.5);
                }
            }
        }
    }

    private double contrast(String colour, String ground) {
        return browser()
                .evaluate("(() => {" + LIGHT
                        + """
                          const hex = name => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim()
                            .match(/[0-9a-f]{2}/g).map(pair => parseInt(pair, 16));
                          const [more, less] = [light(hex("%s")), light(hex("%s"))].sort((a, b) => b - a);
                          return (more + .05) / (less + .05);
                        })()"""
                                .formatted(colour, ground))
                .asDouble();
    }

    /** The relative luminance of WCAG 2.1. */
    private static final String LIGHT =
            """
            const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
              .map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
              .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
            """;

    /** The smallest contrast of a text with its background, by WCAG 2.1. */
    private static final String CONTRAST = "(() => {" + LIGHT
            + """
              const channels = text => text.match(/[\\d.]+/g).map(Number);
              const behind = node => {
                const colour = channels(getComputedStyle(node).backgroundColor);
                return colour.length === 3 ? colour : behind(node.parentElement);
              };
              return Math.min(...[...document.querySelectorAll('main *')]
                .filter(node => [...node.childNodes].some(child => child.nodeType === 3 && child.data.trim()))
                .map(node => [light(channels(getComputedStyle(node).color)), light(behind(node))].sort((a, b) => b - a))
                .map(([more, less]) => (more + .05) / (less + .05)));
            })()""";

    @Test
    void find_leavesTheRowsThatMatch() {
        open(report(12), 1200);

        browser().evaluate("document.querySelector('input').value = 'blocks.11'");
        browser().evaluate("document.querySelector('input').dispatchEvent(new Event('input'))");

        assertThat(number("document.querySelectorAll('tbody tr').length")).isEqualTo(2);
        assertThat(text("document.querySelector('[role=status]').textContent")).isEqualTo("2 of 25 shown");
    }

    @Test
    void thousandParameters_stayFluent() {
        open(report(500), 1200);

        assertThat(number("document.querySelectorAll('tbody tr').length")).isEqualTo(1001);
        // No plot is drawn before its row is opened; a table of that size is laid out without.
        assertThat(number("document.querySelectorAll('canvas').length")).isZero();
        assertThat(number("document.querySelectorAll('*').length")).isLessThan(25_000);
        browser().evaluate("document.querySelectorAll('thead button')[6].click()");
        browser().evaluate("document.querySelectorAll('.open')[500].click()");
        browser().await("document.querySelectorAll('.detail').length === 1");
        assertThat(browser().complaints()).isEmpty();
    }

    @Test
    void names_areNeverMarkup() {
        Plan plan = Plan.of(Parameter.of(HOSTILE, new XavierInitializer(1, Distribution.NORMAL), 4, 4));
        Initialization how = Initialization.seed(42);

        open(how.report(plan, how.make(plan).arrays()), 1200);
        browser().evaluate("document.querySelector('.open').click()");
        browser().await("document.querySelectorAll('.detail canvas').length === 2");

        assertThat(text("document.title")).isEqualTo("What was made");
        assertThat(text(FIRST_PATH)).isEqualTo(HOSTILE);
        assertThat(number("document.querySelectorAll('main b, main script').length"))
                .isZero();
    }

    @Test
    void screenReader_isToldWhatIsWhere() {
        open(report(2), 1200);

        assertThat(number("document.querySelectorAll('h1').length")).isOne();
        assertThat(number("document.querySelectorAll('th[scope=col] button').length"))
                .isEqualTo(10);
        assertThat(number("document.querySelectorAll('tbody th[scope=row]').length"))
                .isEqualTo(5);
        assertThat(number("document.querySelectorAll('caption').length")).isOne();
        assertThat(text("document.querySelector('input').labels[0].textContent"))
                .isEqualTo("Find");
        assertThat(text("document.documentElement.lang")).isEqualTo("en");
    }

    @Test
    void screenReader_hasANameForEverything() {
        Plan plan = plan(1);
        Made made = Initialization.seed(42).make(plan);
        made.array("blocks.0.w").muli(2);
        open(Report.of(plan, made.arrays()), 1200);
        browser().evaluate("document.querySelectorAll('.open')[1].click()");
        browser().await("document.querySelectorAll('.detail .plot canvas').length === 2");

        assertThat(browser().names("heading"))
                .containsExactly(
                        "What was made",
                        "One thing looks wrong",
                        "Histogram of blocks.0.w",
                        "Singular values of blocks.0.w");
        assertThat(browser().names("table")).containsExactly("Parameters", "Expected and seen");
        assertThat(browser().names("image")).hasSize(2).allSatisfy(name -> assertThat(name)
                .startsWith("Plot of "));
        assertThat(browser().names("columnheader"))
                .hasSize(13)
                .contains("Path", "Std seen", "statistic", "expected")
                .doesNotContain("");
        assertThat(browser().names("rowheader"))
                .contains("tokens", "something looks wrong: blocks.0.w", "blocks.0.q", "mean", "max");
        assertThat(browser().names("searchbox")).containsExactly("Find");
        assertThat(browser().names("region")).containsExactly("Parameters");
    }

    @Test
    void keys_goFromTopToBottom_andSkipNothing() {
        open(report(1), 1200);

        StringBuilder way = new StringBuilder();
        for (int i = 0; i < 15; i++) {
            browser().press("Tab");
            way.append(text("document.activeElement.labels?.[0]?.textContent ?? document.activeElement.ariaLabel"
                            + " ?? document.activeElement.textContent"))
                    .append(", ");
        }

        assertThat(way)
                .hasToString(
                        "Find, Parameters, Path, Shape, Initializer, Fans, Mean, Std expected, Std seen, Min, Max, p,"
                                + " tokens, blocks.0.w, blocks.0.q, ");
    }

    @Test
    void page_loadsNothing() {
        browser().requests();

        open(report(3), 1200);
        browser().evaluate("document.querySelectorAll('.open')[1].click()");
        browser().await("document.querySelectorAll('.detail .plot canvas').length === 2");

        assertThat(browser().requests())
                .hasSize(1)
                .allSatisfy(url -> assertThat(url).startsWith("file:").endsWith("report.html"));
    }
}
