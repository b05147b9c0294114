package dev.fanin.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fanin.Distribution;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.XavierInitializer;
import dev.fanin.report.page.BrowserTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.ops.transforms.Transforms;

class SignalPageTest extends BrowserTest {

    @TempDir
    private Path folder;

    /** Thirty ReLU layers with @Xavier, whose plan is known. */
    private static SignalReport report() {
        XavierInitializer xavier = new XavierInitializer(1, Distribution.NORMAL);
        DeepNet net = new DeepNet(xavier, Transforms::relu);
        Plan.Builder plan = Plan.builder();
        net.weights().forEach((path, array) -> plan.add(Parameter.of(path, xavier, array.shape())));
        return SignalReport.of(net::forward).with(plan.build());
    }

    @Test
    void words_nameTheAnnotation() {
        assertThat(report().diagnoses().get(0).words())
                .contains("over 30 ReLU layers with @Xavier, from w1 to w30")
                .endsWith("use @Kaiming");
    }

    @Test
    void json_tellsEveryLayer() throws IOException {
        JsonNode json = new ObjectMapper().readTree(report().json());

        assertThat(json.get("kind").asText()).isEqualTo("signals");
        assertThat(json.get("diagnoses").get(0).get("code").asText()).isEqualTo("vanishing");
        JsonNode layer = json.get("layers").get(29);
        assertThat(layer.get("name").asText()).isEqualTo("w30");
        assertThat(layer.get("initializer").asText()).isEqualTo("@Xavier");
        assertThat(layer.get("activation").asText()).isEqualTo("ReLU");
        assertThat(layer.get("variance").asDouble()).isBetween(0.0, 1e-6);
        assertThat(layer.has("gradient")).isFalse();
    }

    @Test
    void page_saysWhatIsWrong_thenShowsIt() {
        Path file = folder.resolve("signals.html");
        report().write(file);
        browser().screen(360, 3000);
        browser().complaints();

        browser().open(file);

        browser().await("document.querySelectorAll('.plot canvas').length === 2");
        assertThat(browser()
                        .evaluate("document.querySelector('.verdict').textContent")
                        .asText())
                .startsWith("One thing looks wrong")
                .contains("use @Kaiming");
        assertThat(browser()
                        .evaluate("document.querySelectorAll('tbody th[scope=row]').length")
                        .asInt())
                .isEqualTo(30);
        assertThat(browser().evaluate("document.documentElement.scrollWidth").asInt())
                .isEqualTo(360);
        assertThat(browser().complaints()).isEmpty();
    }
}
