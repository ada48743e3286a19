package dev.touchstone.pdf;

import dev.touchstone.scoring.wording.ScorecardSheet;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** File names that every system takes: staff number, name and period, nothing else, each name once. */
final class FileNames {
    private static final int LONGEST_PART = 40;

    /** Leaves room for a number, an extension and a folder where names take 255 bytes. */
    private static final int MOST_BYTES = 200;

    private final Set<String> given = new HashSet<>();

    /** The name of a card's file without its extension. */
    static String of(ScorecardSheet sheet) {
        String name = Stream.of(sheet.subject().number(), sheet.subject().name(), sheet.period())
                .filter(Objects::nonNull)
                .map(FileNames::safe)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("_"));
        return name.isEmpty() ? "scorecard" : shortened(name);
    }

    /** The same, with a number behind it if the name was given before. */
    String unique(ScorecardSheet sheet) {
        String name = of(sheet);
        String unique = name;
        for (int i = 2; !given.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = name + "_" + i;
        }
        return unique;
    }

    /** Keeps letters and digits of any script and the hyphen. */
    private static String safe(String part) {
        String kept = Normalizer.normalize(part, Normalizer.Form.NFC)
                .codePoints()
                .filter(character -> Character.isLetterOrDigit(character) || character == '-')
                .limit(LONGEST_PART)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return kept.replaceAll("^-+|-+$", "");
    }

    private static String shortened(String name) {
        String shorter = name;
        while (shorter.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter;
    }
}
