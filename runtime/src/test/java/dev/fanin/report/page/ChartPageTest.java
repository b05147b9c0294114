package dev.fanin.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartPageTest extends BrowserTest {

    private static final String HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)> & \"'";

    private static final ChartPage PAGE = ChartPage.of(HOSTILE)
            .text(HOSTILE)
            .chart(Chart.of("Variance", "layer", HOSTILE)
                    .logarithmic()
                    .line(HOSTILE, 1, 1e-3, 0, 1e-9)
                    .points("others", new double[] {2.5, 0.5}, new double[] {Double.NaN, 4}))
            .chart(Chart.of("Histogram", "value", "density")
                    .bars("seen", new double[] {-1, 0, 1}, new double[] {0.2, 0.6, 0.2}));

    @TempDir
    private Path folder;

    @Test
    void json_hasEveryPoint() throws IOException {
        JsonNode json = new ObjectMapper().readTree(PAGE.json());

        assertThat(json.get("title").asText()).isEqualTo(HOSTILE);
        JsonNode chart = json.get("parts").get(1).get("chart");
        assertThat(chart.get("y").toString()).contains("\"logarithmic\":true");
        assertThat(chart.get("series").get(0).get("x")).hasToString("[1.0,2.0,3.0,4.0]");
        assertThat(chart.get("series").get(1).get("x")).hasToString("[0.5,2.5]");
        assertThat(chart.get("series").get(1).get("y")).hasToString("[4.0,\"NaN\"]");
    }

    @Test
    void series_ofUnequalLengths_isRefused() {
        assertThatThrownBy(() -> Chart.of("Variance", "layer", "variance").line("a", new double[2], new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("series \"a\" of chart \"Variance\" has 2 x and 3 y");
    }

    @Test
    void file_isMadeWithItsFolders_andLoadsNothing() throws IOException {
        Path file = folder.resolve("a/b/page.html");

        PAGE.write(file);

        assertThat(Files.readString(file))
                .startsWith("<!DOCTYPE html>")
                .contains("The MIT License")
                .doesNotContain("{{")
                .doesNotContainPattern("(src|href)=\"?https?:");
    }

    @Test
    void page_drawsEveryChart_withoutAComplaint() {
        open();

        browser().await("document.querySelectorAll('.plot canvas').length === 2");
        assertThat(browser().complaints()).isEmpty();
    }

    @Test
    void text_isNeverMarkup() {
        open();

        assertThat(browser()
                        .evaluate("document.querySelector('h1').textContent")
                        .asText())
                .isEqualTo(HOSTILE);
        assertThat(browser().evaluate("document.title").asText()).isEqualTo(HOSTILE);
        assertThat(browser()
                        .evaluate("document.querySelectorAll('img, main script').length")
                        .asInt())
                .isZero();
    }

    @Test
    void plot_hasItsNumbersInWords_andInATable() {
        open();

        assertThat(browser()
                        .evaluate("document.querySelectorAll('.plot')[1].ariaLabel")
                        .asText())
                .isEqualTo("Plot of density against value. seen: 3 values, from 0.2 to 0.2, between 0.2 and 0.6.");
        browser().evaluate("document.querySelectorAll('summary')[1].focus()");
        browser().press("Enter");
        browser().await("document.querySelectorAll('.numbers tbody tr').length === 3");
    }

    private void open() {
        Path file = folder.resolve("page.html");
        PAGE.write(file);
        browser().screen(1000, 1600);
        browser().complaints();
        browser().open(file);
    }
}
