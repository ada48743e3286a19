package dev.touchstone.admin.connections.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells whether a name, as a source writes it, is one of the usual ones. */
final class Names {

    private static final int SAME = 2;
    private static final int INSIDE = 1;
    private static final int SHORTEST_LATIN = 5;
    private static final int SHORTEST_OTHER = 2;
    private static final int LATIN_END = 0x250;

    private Names() {}

    /** The column that is most likely meant by a member; empty if none is near. */
    static Optional<String> findColumn(String member, Schema schema, Collection<String> columns) {
        List<String> known = new ArrayList<>(schema.aliases());
        known.add(member);
        known.addAll(schema.titles());
        String best = null;
        int most = 0;
        for (String column : columns) {
            int score =
                    known.stream().mapToInt(name -> score(column, name)).max().orElse(0);
            if (score > most) {
                best = column;
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The choice that a word of the source most likely means. */
    static Optional<String> findChoice(String word, Schema schema) {
        return schema.choices().stream()
                .filter(choice -> plain(choice).equals(plain(word))
                        || schema.aliasesOf(choice).stream()
                                .anyMatch(alias -> plain(alias).equals(plain(word))))
                .findFirst();
    }

    /** The choice that the name of a column speaks of, such as its unit. */
    static Optional<String> findChoiceIn(String column, Schema schema) {
        return schema.choices().stream()
                .filter(choice -> schema.aliasesOf(choice).stream()
                        .anyMatch(alias -> score(column, alias) > 0 || !isLatin(alias) && column.contains(alias)))
                .findFirst();
    }

    private static int score(String column, String name) {
        String whole = plain(column);
        String part = plain(name);
        if (part.isEmpty()) {
            return 0;
        }
        if (whole.equals(part)) {
            return SAME;
        }
        return part.length() >= (isLatin(part) ? SHORTEST_LATIN : SHORTEST_OTHER) && whole.contains(part) ? INSIDE : 0;
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(sign -> sign < LATIN_END);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
