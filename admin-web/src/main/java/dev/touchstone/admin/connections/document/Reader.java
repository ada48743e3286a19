package dev.touchstone.admin.connections.document;

import java.util.function.UnaryOperator;

/**
 * Who reads the form.
 *
 * @param language tag of the language, such as {@code zh-CN}
 * @param texts the console's own text for a key
 */
public record Reader(String language, UnaryOperator<String> texts) {

    String title(Schema schema, String otherwise) {
        return schema.title(language, otherwise);
    }

    String text(String key) {
        return texts.apply(key);
    }
}
