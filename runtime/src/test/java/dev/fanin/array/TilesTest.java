package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.init.Dimensions;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TilesTest {

    private static final long LIMIT = 1 << 15;

    /** Rows up to 2048 are taken whole, longer ones in blocks of draws; the rest goes to the first axes. */
    @ParameterizedTest
    @CsvSource({
        "'50257,768', '42,768'",
        "'4096,4096', '32,1024'",
        "'8,1000000', '8,1024'",
        "'1000000,16', '2048,16'",
        "'3,3,512,512', '3,3,7,512'",
        "'100,100', '100,100'",
        "'100,5,1000', '32,1,1000'",
        "'3000', '1024'"
    })
    void tile_ofABox_hasNeighboursInEitherOrder(String box, String tile) {
        assertThat(Tiles.of(dimensions(box), LIMIT).tile()).isEqualTo(dimensions(tile));
    }

    @ParameterizedTest
    @CsvSource({"'50,3000'", "'3000,50'", "'3,2,70,300'", "'7,1,2,1,9000'", "'1,30000,1,3'", "'1'"})
    void tiles_ofABox_holdEveryElementOnce(String box) {
        Dimensions dimensions = dimensions(box);
        Tiles tiles = Tiles.of(dimensions, LIMIT);
        int[] held = new int[(int) dimensions.elements()];
        for (long number = 0; number < tiles.count(); number++) {
            long[] offset = tiles.offset(number);
            Box tile = Box.of(dimensions, 'f', offset, tiles.length(offset));
            for (long i = 0; i < tile.elements(); i++) {
                held[(int) tile.index(i)]++;
            }
        }

        assertThat(held).containsOnly(1);
        assertThat(tiles.tile().elements()).isLessThanOrEqualTo(LIMIT);
    }

    private static Dimensions dimensions(String sizes) {
        return Dimensions.of(
                Arrays.stream(sizes.split(",")).mapToLong(Long::parseLong).toArray());
    }
}
