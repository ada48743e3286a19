package dev.touchstone.adapter.csv.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** Usual names of columns and words of states, by which a mapping can be proposed. */
final class Aliases {

    private static final String FILE = "aliases.properties";
    private static final Properties ALL = load();

    private Aliases() {}

    /** Names that a column for a member often has; empty if none are known. */
    static List<String> ofColumn(String member) {
        return list("column." + member);
    }

    /** Words that often stand for a choice; empty if none are known. */
    static List<String> ofChoice(String choice) {
        return list("word." + choice);
    }

    private static List<String> list(String key) {
        return Arrays.stream(ALL.getProperty(key, "").split(","))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
    }

    private static Properties load() {
        try (InputStream file = Aliases.class.getResourceAsStream(FILE)) {
            Properties aliases = new Properties();
            aliases.load(new InputStreamReader(Objects.requireNonNull(file, FILE), StandardCharsets.UTF_8));
            return aliases;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
