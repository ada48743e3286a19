package dev.touchstone.admin.connections.document;

import dev.touchstone.plugin.CheckReport.StreamCheck;
import dev.touchstone.plugin.text.LocalizedText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of the source with its first rows.
 *
 * @param name as the check names it
 * @param address how a document names it
 * @param rows the first rows, column by column
 * @param problem why it cannot be read; null if it can
 */
public record SampleTable(
        String name,
        Map<String, String> address,
        List<Map<String, String>> rows,
        @Nullable LocalizedText problem) implements Serializable {

    private static final int MOST_SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 24;

    public SampleTable {
        address = Map.copyOf(address);
        rows = rows.stream().<Map<String, String>>map(LinkedHashMap::new).toList();
    }

    static SampleTable of(StreamCheck check) {
        boolean readable = !check.address().isEmpty();
        return new SampleTable(check.stream(), check.address(), check.sample(), readable ? null : check.problem());
    }

    /** Its columns in their order. */
    public List<String> columns() {
        return rows.stream().flatMap(row -> row.keySet().stream()).distinct().toList();
    }

    /** The different texts of a column in the sample rows, blank ones left out. */
    List<String> words(String column) {
        return rows.stream()
                .map(row -> row.getOrDefault(column, ""))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** A few texts of a column, to be shown beside it. */
    String samples(String column) {
        List<String> shown = new ArrayList<>();
        for (String word : words(column)) {
            if (shown.size() == MOST_SAMPLES) {
                break;
            }
            shown.add(shortened(word));
        }
        return String.join(" · ", shown);
    }

    String shortened(String word) {
        return word.length() > LONGEST_SAMPLE ? word.substring(0, LONGEST_SAMPLE) + "…" : word;
    }

    /** Whether an object of a document reads this table: what it says of the address may hold {@code *} and {@code ?}. */
    boolean isNamedBy(Map<String, String> members) {
        return address.entrySet().stream()
                .allMatch(part -> Optional.ofNullable(members.get(part.getKey()))
                        .map(pattern -> fits(pattern, part.getValue()))
                        .orElse(true));
    }

    private static boolean fits(String pattern, String text) {
        StringBuilder expression = new StringBuilder();
        for (char sign : pattern.toCharArray()) {
            expression.append(sign == '*' ? ".*" : sign == '?' ? "." : Pattern.quote(String.valueOf(sign)));
        }
        return Pattern.compile(expression.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .matches();
    }
}
