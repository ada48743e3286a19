package dev.touchstone.scoring.lint;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.points.Points;
import java.util.ArrayList;
import java.util.List;

/** Compares a printed sheet with the card that the rules give. */
final class SheetCheck {

    private final PrintedSheet sheet;
    private final Scorecard card;
    private final List<LintFinding> findings = new ArrayList<>();

    SheetCheck(PrintedSheet sheet, Scorecard card) {
        this.sheet = sheet;
        this.card = card;
    }

    List<LintFinding> findings() {
        int lines = Math.max(sheet.lines().size(), card.lines().size());
        for (int i = 0; i < lines; i++) {
            if (i >= sheet.lines().size()) {
                ScorecardLine missing = card.lines().get(i);
                add(
                        LintCode.SHEET_LINE_MISSING,
                        missing,
                        name(missing.indicator().name()));
            } else if (i >= card.lines().size()) {
                PrintedLine extra = sheet.lines().get(i);
                findings.add(LintFinding.of(LintCode.SHEET_LINE_EXTRA, number(i), name(extra.name())));
            } else {
                line(i, sheet.lines().get(i), card.lines().get(i));
            }
        }
        for (LocalizedText remark : sheet.otherRemarks()) {
            findings.add(LintFinding.of(LintCode.SHEET_REMARK_WITHOUT_LINE, name(remark)));
        }
        total();
        grade();
        return findings;
    }

    private void line(int index, PrintedLine printed, ScorecardLine ruled) {
        if (!printed.indicator().equals(ruled.indicator().key())) {
            add(
                    LintCode.SHEET_ANOTHER_INDICATOR,
                    ruled,
                    number(index),
                    name(printed.name()),
                    name(ruled.indicator().name()));
        }
        if (ruled.state() != LineState.RATED) {
            add(LintCode.SHEET_VALUE_MISSING, ruled, number(index));
        } else if (!ruled.points().equals(printed.points())) {
            add(LintCode.SHEET_POINTS_DIFFER, ruled, number(index), worth(printed.points()), worth(ruled.points()));
        }
        if (printed.reportedBase() != null && printed.reportedBase() != ruled.sampleSize()) {
            add(
                    LintCode.SHEET_BASE_DIFFERS,
                    ruled,
                    number(index),
                    new LintDetail.Count(ruled.sampleSize()),
                    new LintDetail.Count(printed.reportedBase()));
        }
    }

    private void total() {
        Points sum = Points.sum(sheet.lines().stream().map(PrintedLine::points).toList());
        if (!sum.equals(sheet.total())) {
            findings.add(LintFinding.of(LintCode.SHEET_TOTAL_NOT_SUM, worth(sheet.total()), worth(sum)));
        }
        card.findTotal()
                .filter(total -> !total.equals(sheet.total()))
                .ifPresent(total ->
                        findings.add(LintFinding.of(LintCode.SHEET_TOTAL_DIFFERS, worth(sheet.total()), worth(total))));
    }

    private void grade() {
        String key = sheet.grade();
        if (key == null) {
            return;
        }
        GradeScale scale = card.input().standard().grades();
        LocalizedText printed = scale.bands().stream()
                .filter(band -> band.key().equals(key))
                .findFirst()
                .map(GradeBand::name)
                .orElseGet(() -> LocalizedText.same(key));
        compareGrades(LintCode.SHEET_GRADE_NOT_OF_TOTAL, printed, scale.bandOf(sheet.total()));
        if (card.outcome() instanceof Outcome.Graded graded) {
            compareGrades(LintCode.SHEET_GRADE_DIFFERS, printed, graded.band());
        }
    }

    private void compareGrades(LintCode code, LocalizedText printed, GradeBand band) {
        if (!band.key().equals(sheet.grade())) {
            findings.add(LintFinding.of(code, name(printed), name(band.name())));
        }
    }

    private void add(LintCode code, ScorecardLine line, LintDetail... details) {
        findings.add(LintFinding.of(code, line.indicator().key(), details));
    }

    private static LintDetail number(int index) {
        return new LintDetail.Count(index + 1L);
    }

    private static LintDetail worth(Points points) {
        return new LintDetail.Worth(points);
    }

    private static LintDetail name(LocalizedText name) {
        return new LintDetail.Name(name);
    }
}
