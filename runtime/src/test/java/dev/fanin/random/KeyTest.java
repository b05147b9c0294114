package dev.fanin.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyTest {

    /** From Python's hashlib and struct: sha256(pack('>iqiii', 1, seed, tag, block, len(path)) + path). */
    @Test
    void of_knownAnswers() {
        assertThat(Key.of(42, "encoder.weight", 0, Purpose.FILL))
                .isEqualTo(new Key(0x1fe288cb, 0x0612ac53, 0xffd11224, 0x3bbc83bd, 0xe8944d34, 0xd6dae822));
        assertThat(Key.of(-1, "größe", 3, Purpose.SPECTRUM))
                .isEqualTo(new Key(0x0f441b63, 0x898c6fe3, 0x2ec69cba, 0x35d71512, 0x37cb423d, 0x00c86313));
        assertThat(Key.of(0, "", 0, Purpose.ZEROS))
                .isEqualTo(new Key(0x6bbb332a, 0xe9ee20dc, 0xae0ef488, 0xa3f92df2, 0xcde53d2f, 0xee3e3b9c));
    }

    @Test
    void of_neighbours_shareNothing() {
        List<Key> keys = new ArrayList<>();
        for (long seed : new long[] {0, 1, -1, 1L << 32, Long.MIN_VALUE, Long.MAX_VALUE}) {
            for (String path : List.of("", "a", "b", "ab", "a.b", "a\0", "A", "ä")) {
                for (int block = 0; block < 3; block++) {
                    for (Purpose purpose : Purpose.values()) {
                        keys.add(Key.of(seed, path, block, purpose));
                    }
                }
            }
        }
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(keys.stream().map(Key::key0)).doesNotHaveDuplicates();
        assertThat(keys.stream().map(Key::nonce1)).doesNotHaveDuplicates();
    }
}
