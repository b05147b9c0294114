package dev.fanin.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The example of FIPS 180-4. */
    @Test
    void hash_ofTheStandardsExample_isTheStandards() {
        assertThat(Sha256.of(new byte[] {'a', 'b', 'c'}))
                .containsExactly(
                        0xba7816bf, 0x8f01cfea, 0x414140de, 0x5dae2223, 0xb00361a3, 0x96177a9c, 0xb410ff61, 0xf20015ad);
    }

    /** Around every way the padding can fall. */
    @Test
    void hash_ofEveryLength_isTheJdks() throws NoSuchAlgorithmException {
        Random random = new Random(1);
        for (int length = 0; length < 300; length++) {
            byte[] message = new byte[length];
            random.nextBytes(message);
            int[] expected = new int[8];
            ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(message))
                    .asIntBuffer()
                    .get(expected);

            assertThat(Sha256.of(message)).as("%s bytes", length).containsExactly(expected);
        }
    }
}
