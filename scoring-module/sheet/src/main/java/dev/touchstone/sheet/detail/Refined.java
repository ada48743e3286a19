package dev.touchstone.sheet.detail;

import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import java.util.List;
import java.util.Map;

/**
 * A draft with what the worksheets behind its lines say.
 *
 * @param standard the draft as they make it
 * @param lines its lines, by the keys that they had in the draft
 * @param problems what was left aside
 */
public record Refined(Standard standard, Map<String, Line> lines, List<DetailProblem> problems) {

    /** Copies the lists. */
    public Refined {
        lines = Map.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /**
     * A line as the worksheets make it.
     *
     * @param indicator the line
     * @param saysMeasure whether they say what it measures
     * @param saysRule whether they say its rule
     */
    public record Line(Indicator indicator, boolean saysMeasure, boolean saysRule) {}
}
