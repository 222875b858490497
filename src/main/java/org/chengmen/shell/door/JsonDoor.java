package org.chengmen.shell.door;

import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/// Lets in only JSON that every reader understands the same way: no key twice, no unknown field, no
/// number for a text, no text that cannot be stored. The bounds stand in `application.yaml`.
@Configuration(proxyBeanMethods = false)
class JsonDoor {

    /// UTF-8 and nothing else: guessed encodings let two readers see two documents.
    @Bean
    JsonFactoryBuilderCustomizer onlyUtf8() {
        return factory -> factory.disable(TokenStreamFactory.Feature.CHARSET_DETECTION);
    }

    @Bean
    JacksonModule readableTexts() {
        return new SimpleModule("readable-texts")
                .addDeserializer(String.class, new Text())
                .addKeyDeserializer(String.class, new Key());
    }

    private static String readable(String text, DeserializationContext context) {
        return ReadableText.is(text)
                ? ReadableText.normal(text)
                : context.reportInputMismatch(String.class, "Text that cannot be stored");
    }

    private static final class Text extends StdDeserializer<String> {

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? readable(parser.getString(), context)
                    : (String)
                            context.handleUnexpectedToken(
                                    context.constructType(String.class), parser);
        }
    }

    private static final class Key extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return readable(key, context);
        }
    }
}
