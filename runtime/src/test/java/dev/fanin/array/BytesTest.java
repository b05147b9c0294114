package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BytesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "999, 999 B",
        "1000, 1.0 kB",
        "999960, 1.0 MB",
        "4e12, 4.0 TB",
        "7.38e19, 73.8 EB",
        "2e22, 20000.0 EB"
    })
    void amounts_haveOneDecimalInTheLargestUnitThatFits(double bytes, String text) {
        assertThat(Bytes.text(bytes)).isEqualTo(text);
    }
}
