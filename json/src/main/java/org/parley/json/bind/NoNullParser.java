package org.parley.json.bind;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/** Refuses null wherever it stands: what a document does not have is absent. */
final class NoNullParser extends JsonParserDelegate {
    NoNullParser(JsonParser parser) {
        super(parser);
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = delegate.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            throw new JsonParseException(this, "null");
        }
        return token;
    }
}
