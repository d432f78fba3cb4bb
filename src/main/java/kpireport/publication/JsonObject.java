package kpireport.publication;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A JSON object being written; what does not exist is null, so that every key is always there. */
final class JsonObject {

    private final JsonGenerator json;

    private JsonObject(JsonGenerator json) {
        this.json = json;
    }

    /** What writes the keys of an object. */
    interface Keys {
        void write(JsonObject object) throws IOException;
    }

    /** What writes the keys of an object from a part of the data. */
    interface KeysOf<T> {
        void write(JsonObject object, T part) throws IOException;
    }

    /** A whole document. */
    static byte[] document(Keys keys) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // One line feed on every system: the same inputs give the same bytes.
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.setPrettyPrinter(printer);
            json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            new JsonObject(json).braces(keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    void object(String name, Keys keys) throws IOException {
        json.writeFieldName(name);
        braces(keys);
    }

    <T> void object(String name, Optional<T> part, KeysOf<T> keys) throws IOException {
        if (part.isEmpty()) {
            json.writeNullField(name);
        } else {
            object(name, object -> keys.write(object, part.get()));
        }
    }

    <T> void objects(String name, List<T> parts, KeysOf<T> keys) throws IOException {
        json.writeArrayFieldStart(name);
        for (T part : parts) {
            braces(object -> keys.write(object, part));
        }
        json.writeEndArray();
    }

    void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    void text(String name, String text) throws IOException {
        json.writeStringField(name, text);
    }

    void text(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            text(name, text.get());
        } else {
            json.writeNullField(name);
        }
    }

    void number(String name, int number) throws IOException {
        json.writeNumberField(name, number);
    }

    void number(String name, BigDecimal number) throws IOException {
        json.writeNumberField(name, number);
    }

    void number(String name, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            number(name, number.get());
        } else {
            json.writeNullField(name);
        }
    }

    void yesNo(String name, boolean yes) throws IOException {
        json.writeBooleanField(name, yes);
    }

    private void braces(Keys keys) throws IOException {
        json.writeStartObject();
        keys.write(this);
        json.writeEndObject();
    }
}
