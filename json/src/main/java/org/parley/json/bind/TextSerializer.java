package org.parley.json.bind;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;

/** Writes texts, and refuses those that nobody could read again. */
final class TextSerializer extends StdScalarSerializer<String> {
    private static final long serialVersionUID = 1L;

    TextSerializer() {
        super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator generator, SerializerProvider provider) throws IOException {
        write(text, generator);
    }

    static void write(String text, JsonGenerator out) throws IOException {
        if (TextDeserializer.hasLoneSurrogate(text)) {
            throw new JsonGenerationException("a text holds half of a surrogate pair, which is no character", out);
        }
        out.writeString(text);
    }
}
