package dev.touchstone.pdf.card;

import dev.touchstone.plugin.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The PDF's own texts in one language. */
final class Labels {
    private static final Map<Language, Labels> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Labels(load(language)));
        }
    }

    private final Properties texts;

    private Labels(Properties texts) {
        this.texts = texts;
    }

    static Labels in(Language language) {
        Labels labels = ALL.get(language);
        if (labels == null) {
            throw new IllegalArgumentException("There are no labels in " + language);
        }
        return labels;
    }

    String text(Label label, Object... values) {
        String pattern = texts.getProperty(label.key());
        if (pattern == null) {
            throw new IllegalStateException("The label bundle lacks " + label.key());
        }
        return MessageFormat.format(pattern, values);
    }

    static Properties load(Language language) {
        String file = "labels." + language.tag() + ".properties";
        try (InputStream stream = Labels.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The label bundle " + file + " is missing from the class path");
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The label bundle " + file + " cannot be read", unreadable);
        }
    }
}
