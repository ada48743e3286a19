package dev.touchstone.admin.standards;

import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.curve.Attained;
import dev.touchstone.scoring.lint.LintCode;
import dev.touchstone.scoring.lint.LintDetail;
import dev.touchstone.scoring.lint.LintFinding;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.standard.Indicator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Whom a cliff concerns: how many of the last full month have fallen off it, and how many stand at its edge. */
@Named
@RequestScoped
public class CliffPage {

    @Inject
    OpenVersion version;

    @Inject
    MonthlyValues values;

    @Inject
    Texts texts;

    /** Whether values are still being read: what {@link #say} leaves out now comes with the next look. */
    public boolean isWaiting() {
        return values.listMonths(1).stream()
                .anyMatch(month -> version.getFindings().stream()
                        .flatMap(finding -> cliff(finding).stream())
                        .anyMatch(indicator -> measured(indicator, month).isEmpty()));
    }

    /** The people as a sentence; empty for other findings, and while values are being read. */
    public String say(LintFinding finding) {
        return cliff(finding)
                .flatMap(indicator -> values.listMonths(1).stream()
                        .findFirst()
                        .flatMap(month -> measured(indicator, month)
                                .map(measured -> say(
                                        indicator,
                                        month,
                                        Attained.of(indicator, measured),
                                        below(finding, indicator)))))
                .orElse("");
    }

    private Optional<Indicator> cliff(LintFinding finding) {
        String key = finding.indicator();
        return finding.code() != LintCode.CLIFF || key == null
                ? Optional.empty()
                : version.getStandard().findIndicator(key);
    }

    private Optional<List<Measurement>> measured(Indicator indicator, Period month) {
        return values.find(indicator, version.getStandard(), month, 0);
    }

    private String say(Indicator indicator, Period month, Attained attained, Fraction below) {
        return texts.of(
                "standards.cliffPeople",
                month,
                attained.people().size(),
                attained.fallen(below),
                attained.atTheEdge(below),
                texts.of("standards.unit." + indicator.measure().unit().name()));
    }

    /** The share of the maximum that is left below the cliff. */
    private static Fraction below(LintFinding cliff, Indicator indicator) {
        LintDetail last = cliff.details().get(cliff.details().size() - 1);
        return ((LintDetail.Worth) last).points().shareOf(indicator.maximum());
    }
}
