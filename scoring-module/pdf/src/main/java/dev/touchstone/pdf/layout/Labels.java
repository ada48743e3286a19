package dev.touchstone.pdf.layout;

import dev.touchstone.plugin.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The PDF's own texts in one language, from the bundle that lies beside the labels.
 *
 * @param <L> the labels; {@code FILE_PAGE} is {@code file-page} in the bundle
 */
public final class Labels<L extends Enum<L>> {
    private final Properties texts;

    private Labels(Properties texts) {
        this.texts = texts;
    }

    /**
     * Reads the bundles of all languages.
     *
     * @param labels the labels
     * @param <L> their type
     * @return by language
     */
    public static <L extends Enum<L>> Map<Language, Labels<L>> all(Class<L> labels) {
        Map<Language, Labels<L>> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Labels<>(load(labels, language)));
        }
        return all;
    }

    /**
     * A text.
     *
     * @param label which
     * @param values for its places
     * @return in the language of these labels
     */
    public String text(L label, Object... values) {
        String pattern = texts.getProperty(key(label));
        if (pattern == null) {
            throw new IllegalStateException("The label bundle lacks " + key(label));
        }
        return MessageFormat.format(pattern, values);
    }

    /**
     * How bundles spell a label.
     *
     * @param label the label
     * @return small letters and hyphens
     */
    public static String key(Enum<?> label) {
        return label.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads a bundle.
     *
     * @param labels the labels that it lies beside
     * @param language its language
     * @return its texts as they stand in the file
     */
    public static Properties load(Class<?> labels, Language language) {
        String file = "labels." + language.tag() + ".properties";
        try (InputStream stream = labels.getResourceAsStream(file)) {
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
