package dev.touchstone.adapter.csv.wording;

import dev.touchstone.plugin.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The sentences of the three bundles beside this class. */
public final class Wording {

    private static final Properties ZH_CN = load("zh_CN");
    private static final Properties ZH_TW = load("zh_TW");
    private static final Properties EN = load("en");

    private Wording() {}

    /**
     * A sentence with its gaps filled.
     *
     * @param key of the sentence
     * @param parts what goes into {0}, {1} …: texts are put in their own language, everything else as it prints
     * @return the sentence in three languages
     * @throws IllegalStateException if a bundle lacks the key
     */
    public static LocalizedText of(String key, Object... parts) {
        return new LocalizedText(
                format(ZH_CN, key, Arrays.stream(parts).map(Wording::inZhCn).toArray()),
                format(ZH_TW, key, Arrays.stream(parts).map(Wording::inZhTw).toArray()),
                format(EN, key, Arrays.stream(parts).map(Wording::inEn).toArray()));
    }

    /**
     * A sentence without gaps, if there is one.
     *
     * @param key of the sentence
     * @return empty if the bundles lack the key
     */
    public static Optional<LocalizedText> find(String key) {
        return EN.containsKey(key) ? Optional.of(of(key)) : Optional.empty();
    }

    private static String inZhCn(Object part) {
        return part instanceof LocalizedText text ? text.zhCn() : part.toString();
    }

    private static String inZhTw(Object part) {
        return part instanceof LocalizedText text ? text.zhTw() : part.toString();
    }

    private static String inEn(Object part) {
        return part instanceof LocalizedText text ? text.en() : part.toString();
    }

    private static String format(Properties bundle, String key, Object[] parts) {
        String sentence = bundle.getProperty(key);
        if (sentence == null) {
            throw new IllegalStateException("No wording for " + key);
        }
        return new MessageFormat(sentence, Locale.ROOT).format(parts);
    }

    private static Properties load(String language) {
        String name = "messages_" + language + ".properties";
        try (InputStream file = Wording.class.getResourceAsStream(name)) {
            Properties bundle = new Properties();
            bundle.load(new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8));
            return bundle;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
