package dev.touchstone.admin.publications;

import dev.touchstone.admin.standards.LineChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table that somebody is assessed by, in words.
 *
 * @param dimension the dimension's name; empty if the line above belongs to the same
 * @param name the indicator's name
 * @param nature the key of the word for counted or judged
 * @param target "≤ 30 秒"
 * @param rule the rule as a sentence
 * @param demands what is demanded besides
 * @param weight in per cent with its sign
 * @param change what is different from the version before; null if nothing is, or if there is none
 */
public record OwnLine(
        String dimension,
        String name,
        String nature,
        String target,
        String rule,
        List<String> demands,
        String weight,
        @Nullable LineChange change) {

    public OwnLine {
        demands = List.copyOf(demands);
    }
}
