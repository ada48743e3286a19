package dev.touchstone.bench;

import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.GradeScale;
import java.util.ArrayList;
import java.util.List;

/** The lines that rules gave one card, with their reasons. Public, since generated rules meet it. */
public final class DroolsCard {

    private final int cell;
    private final List<Line> lines = new ArrayList<>(TenLines.LINES.size());

    DroolsCard(int cell) {
        this.cell = cell;
    }

    record Line(int line, long numerator, long denominator, int hundredths, String reason) {}

    int getCell() {
        return cell;
    }

    void add(Line line) {
        lines.add(line);
    }

    /** Total and grade of the lines. */
    void note(Results results) {
        if (lines.size() != TenLines.LINES.size()) {
            throw new IllegalStateException("The rules gave " + lines.size() + " lines, not one each: " + lines);
        }
        int total = lines.stream().mapToInt(Line::hundredths).sum();
        List<GradeBand> bands = GradeScale.DEFAULT.bands();
        int grade = 0;
        while (total < bands.get(grade).from().movePointRight(2).intValueExact()) {
            grade++;
        }
        results.set(cell, total, grade);
    }
}
