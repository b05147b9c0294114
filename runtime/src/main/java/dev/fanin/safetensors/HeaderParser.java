package dev.fanin.safetensors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON of a header, and nothing but what the format allows. */
final class HeaderParser {

    /** The header, a tensor in it, the sizes or offsets in that. */
    private static final int DEEPEST = 3;

    /** As many as an ND4J array can have. */
    private static final int MOST_AXES = 32;

    private final Path file;
    private final JsonParser json;
    private final List<Tensor> tensors = new ArrayList<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();

    private HeaderParser(Path file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    /**
     * The header in these bytes; where its tensors lie is not checked yet.
     *
     * @throws SafetensorsException if it is not one
     */
    static Header parse(Path file, byte[] bytes) throws IOException {
        // By a reader, because from bytes Jackson would guess UTF-16 and pass over malformed UTF-8.
        Reader text = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder());
        try (JsonParser json = factory().createParser(text)) {
            return new HeaderParser(file, json).header();
        } catch (CharacterCodingException e) {
            throw new SafetensorsException(file, "the header is not UTF-8", e);
        } catch (JsonProcessingException e) {
            throw new SafetensorsException(file, "the header is not as it should be: " + e.getOriginalMessage(), e);
        }
    }

    /** One a file: names that a stranger chose are not to fill a table that stays. */
    private static JsonFactory factory() {
        return JsonFactory.builder()
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .build();
    }

    private Header header() throws IOException {
        expect(JsonToken.START_OBJECT, "the header");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            if (name.equals(Header.METADATA)) {
                metadata();
            } else {
                tensors.add(tensor(name));
            }
        }
        if (json.nextToken() != null) {
            throw fault("the header goes on after its end");
        }
        return new Header(tensors, metadata);
    }

    private void metadata() throws IOException {
        expect(JsonToken.START_OBJECT, Header.METADATA);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            expect(JsonToken.VALUE_STRING, key + " of " + Header.METADATA);
            metadata.put(key, json.getText());
        }
    }

    private Tensor tensor(String name) throws IOException {
        NumberFormat format = null;
        List<Long> shape = null;
        List<Long> offsets = null;
        expect(JsonToken.START_OBJECT, name);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            switch (json.currentName()) {
                case Header.FORMAT -> format = format(name);
                case Header.SHAPE -> shape = numbers(name + "'s " + Header.SHAPE);
                case Header.OFFSETS -> offsets = numbers(name + "'s " + Header.OFFSETS);
                default -> throw fault(name + " has a \"" + json.currentName() + "\", which the format does not know");
            }
        }
        if (format == null || shape == null || offsets == null) {
            throw fault(name + " lacks its " + Header.FORMAT + ", " + Header.SHAPE + " or " + Header.OFFSETS);
        }
        if (offsets.size() != 2) {
            throw fault(name + "'s " + Header.OFFSETS + " are not two: " + offsets);
        }
        return new Tensor(name, format, shape, offsets.get(0), offsets.get(1));
    }

    private NumberFormat format(String name) throws IOException {
        expect(JsonToken.VALUE_STRING, name + "'s " + Header.FORMAT);
        String format = json.getText();
        return NumberFormat.named(format)
                .orElseThrow(() -> fault(name + " is " + format + "; F64, F32, F16 and BF16 can be read"));
    }

    private List<Long> numbers(String owner) throws IOException {
        List<Long> numbers = new ArrayList<>();
        expect(JsonToken.START_ARRAY, owner);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (!isSize()) {
                throw fault(owner + " has what is no size: " + json.getText());
            }
            numbers.add(json.getLongValue());
            if (numbers.size() > MOST_AXES) {
                throw fault(owner + " has more than " + MOST_AXES + " numbers");
            }
        }
        return numbers;
    }

    private boolean isSize() throws IOException {
        return json.currentToken() == JsonToken.VALUE_NUMBER_INT
                && json.getNumberType() != JsonParser.NumberType.BIG_INTEGER
                && json.getLongValue() >= 0;
    }

    private void expect(JsonToken wanted, String owner) throws IOException {
        if (json.nextToken() != wanted) {
            throw fault(owner + " is not " + kind(wanted));
        }
    }

    private static String kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            default -> "a string";
        };
    }

    private SafetensorsException fault(String fault) {
        return new SafetensorsException(file, fault);
    }
}
