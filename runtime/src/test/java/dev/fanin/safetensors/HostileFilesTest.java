package dev.fanin.safetensors;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that a writer got wrong, or meant to. */
class HostileFilesTest {

    @TempDir
    private Path directory;

    private static void assertFault(Path file, String fault) {
        assertThatThrownBy(() -> Safetensors.read(file))
                .isInstanceOf(SafetensorsException.class)
                .hasMessageStartingWith(file + ": " + fault);
    }

    private static Arguments tensors(String header, String fault) {
        return Arguments.of("{" + header.replace('\'', '"') + "}", fault);
    }

    private static String tensor(String name, String shape, String offsets) {
        return "'" + name + "':{'dtype':'F32','shape':[" + shape + "],'data_offsets':[" + offsets + "]}";
    }

    /** Headers, each followed by 16 bytes, and what is wrong with them. */
    static Stream<Arguments> layouts() {
        return Stream.of(
                tensors(tensor("w", "2", "0,8") + "," + tensor("v", "3", "4,16"), "v begins at 4, before w ends at 8"),
                tensors(
                        tensor("w", "4", "0,16") + "," + tensor("v", "4", "0,16"),
                        "v begins at 0, before w ends at 16"),
                tensors(
                        tensor("w", "1", "0,4") + "," + tensor("v", "2", "8,16"),
                        "bytes 4 to 8 between w and v belong to no tensor"),
                tensors(tensor("w", "3", "4,16"), "bytes 0 to 4 between the header and w belong to no tensor"),
                tensors(tensor("w", "3", "0,12"), "too long: 4 bytes after w belong to no tensor"),
                tensors("", "too long: 16 bytes after the header belong to no tensor"),
                tensors(tensor("w", "5", "0,20"), "truncated: w ends at 20, the file at 16 after the header"),
                tensors(tensor("w", "4", "16,0"), "w ends at 0, before it begins at 16"),
                tensors(tensor("w", "5", "0,16"), "w [5] F32 needs 20 bytes, and has 16"),
                tensors(tensor("w", "4,0", "0,16"), "w [4, 0] F32 needs 0 bytes, and has 16"),
                tensors(
                        tensor("w", "4611686018427387905,4", "0,16"),
                        "w of shape [4611686018427387905, 4] has too many elements to count"),
                tensors(
                        tensor("w", "4", "0,9223372036854775807"),
                        "w [4] F32 needs 16 bytes, and has 9223372036854775807"),
                tensors(
                        tensor("w", "2305843009213693951", "0,9223372036854775804"),
                        "truncated: w ends at 9223372036854775804, the file at 16 after the header"),
                tensors(tensor("w", "4", "-16,0"), "w's data_offsets has what is no size: -16"),
                tensors(
                        tensor("w", "4", "0,18446744073709551616"),
                        "w's data_offsets has what is no size: 18446744073709551616"),
                tensors(tensor("w", "-4", "0,16"), "w's shape has what is no size: -4"),
                tensors(tensor("w", "4.0", "0,16"), "w's shape has what is no size: 4.0"),
                tensors(tensor("w", "4", "0,16,16"), "w's data_offsets are not two: [0, 16, 16]"),
                tensors(tensor("w", "4" + ",1".repeat(40), "0,16"), "w's shape has more than 32 numbers"));
    }

    static Stream<Arguments> headers() {
        String whole = tensor("w", "4", "0,16");
        return Stream.of(
                tensors(whole + "," + whole, "the header is not as it should be: Duplicate "),
                tensors("'w':{'shape':[4],'shape':[4]}", "the header is not as it should be: Duplicate "),
                tensors("'__metadata__':{'a':'1','a':'2'}", "the header is not as it should be: Duplicate "),
                tensors("'__metadata__':{'a':1}", "a of __metadata__ is not a string"),
                tensors("'__metadata__':{'a':{'b':{'c':{}}}}", "a of __metadata__ is not a string"),
                tensors("'__metadata__':['a']", "__metadata__ is not an object"),
                tensors("'w':{'shape':[[[[[[4]]]]]]}", "the header is not as it should be: Document nesting depth (4)"),
                tensors("'w':" + "[".repeat(10_000), "w is not an object"),
                tensors("'w':{'dtype':'I64'}", "w is I64; F64, F32, F16 and BF16 can be read"),
                tensors("'w':{'dtype':4}", "w's dtype is not a string"),
                tensors("'w':{'dtype':'F32','shape':[4]}", "w lacks its dtype, shape or data_offsets"),
                tensors("'w':{'dtype':'F32','color':'red'}", "w has a \"color\", which the format does not know"),
                tensors("'w':null", "w is not an object"),
                tensors("'w':{'shape':4}", "w's shape is not a list"),
                tensors("'w':{'shape':[null]}", "w's shape has what is no size: null"),
                tensors("w:1", "the header is not as it should be: Unexpected character ('w'"),
                tensors(whole + "} {", "the header goes on after its end"),
                Arguments.of("{\"w\":", "the header is not as it should be: Unexpected end-of-input"),
                Arguments.of(" {}", "the header does not begin with {"),
                Arguments.of("", "the header does not begin with {"));
    }

    @ParameterizedTest
    @MethodSource({"layouts", "headers"})
    void fault_isNamed(String header, String fault) throws IOException {
        assertFault(FileBytes.file(directory, header, 16), fault);
    }

    @Test
    void header_ofAnotherEncoding_isRefused() throws IOException {
        byte[] latin = "{\"é\":1}".getBytes(StandardCharsets.ISO_8859_1);
        assertFault(FileBytes.file(directory, latin, 0), "the header is not UTF-8");
        byte[] overlong = "{\"??\":1}".getBytes(StandardCharsets.ISO_8859_1);
        overlong[2] = (byte) 0xc1;
        overlong[3] = (byte) 0x81;
        assertFault(FileBytes.file(directory, overlong, 0), "the header is not UTF-8");
        byte[] wide = "{}".getBytes(StandardCharsets.UTF_16LE);
        assertFault(FileBytes.file(directory, wide, 0), "the header is not as it should be: Illegal character");
    }

    @Test
    void headerLength_beyondTheFileOrTheLimit_isRefusedWithoutAllocating() throws IOException {
        byte[] header = {'{', '}'};
        assertFault(
                FileBytes.file(directory, Long.MAX_VALUE, header, 0),
                "the header says it has 9223372036854775807 bytes; it may have 100000000");
        assertFault(
                FileBytes.file(directory, -1, header, 0),
                "the header says it has 18446744073709551615 bytes; it may have 100000000");
        assertFault(
                FileBytes.file(directory, 100_000_001, header, 0),
                "the header says it has 100000001 bytes; it may have 100000000");
        assertFault(
                FileBytes.file(directory, 100_000_000, header, 0),
                "truncated: the header needs 100000008 bytes, the file has 10");
        assertFault(FileBytes.file(directory, 3, header, 0), "truncated: the header needs 11 bytes, the file has 10");
    }

    @Test
    void file_tooShortForALength_isRefused() throws IOException {
        Path file = directory.resolve("model.safetensors");
        assertFault(Files.write(file, new byte[0]), "too short for a header: 0 bytes");
        assertFault(Files.write(file, new byte[7]), "too short for a header: 7 bytes");
    }
}
