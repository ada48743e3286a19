package dev.touchstone.sheet.detail;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words for the words of the document's format. No two mean the same, in whatever languages they are, so each can be read back. */
final class Vocabulary {

    /** What may stand in an item: the names of members. */
    static final Vocabulary MEMBERS = load("members.tsv");

    /** What may stand in a cell: the choices of the format. */
    static final Vocabulary VALUES = load("values.tsv");

    /** What a member holds. */
    enum Trait {
        /** A list, written in one cell. */
        LIST,
        /** Names of the company's or of the source: they are never translated. */
        OWN,
        /** A table with names of its own, one row each. */
        MAP
    }

    private record Entry(LocalizedText word, Set<Trait> traits) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();

    private Vocabulary() {}

    /** All codes. */
    Set<String> codes() {
        return entries.keySet();
    }

    /** The word for a code; empty if it is none of the format's. */
    Optional<String> find(String code, Language language) {
        return Optional.ofNullable(entries.get(code)).map(entry -> entry.word().in(language));
    }

    /** The code of a word of any language, or of itself. */
    Optional<String> findCode(String word) {
        return Optional.ofNullable(codes.get(plain(word)));
    }

    boolean is(String code, Trait trait) {
        Entry entry = entries.get(code);
        return entry != null && entry.traits().contains(trait);
    }

    private void add(String line) {
        String[] parts = line.split("\t", -1);
        Set<Trait> traits = parts.length < 5 ? Set.of() : traits(parts[4]);
        entries.put(parts[0], new Entry(new LocalizedText(parts[1], parts[2], parts[3]), traits));
        for (String word : new String[] {parts[0], parts[1], parts[2], parts[3]}) {
            String other = codes.put(plain(word), parts[0]);
            if (other != null && !other.equals(parts[0])) {
                throw new IllegalStateException("\"" + word + "\" means both " + other + " and " + parts[0]);
            }
        }
    }

    private static Set<Trait> traits(String names) {
        return Arrays.stream(names.split(","))
                .map(name -> Trait.valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    private static Vocabulary load(String file) {
        Vocabulary vocabulary = new Vocabulary();
        try (InputStream stream = Vocabulary.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The vocabulary " + file + " is missing from the class path");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(vocabulary::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The vocabulary " + file + " cannot be read", unreadable);
        }
        return vocabulary;
    }
}
