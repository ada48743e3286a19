package dev.touchstone.admin.whatif;

import dev.touchstone.pdf.whatif.Compared;
import dev.touchstone.pdf.whatif.Histogram;
import dev.touchstone.pdf.whatif.WhatIfReport;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.whatif.Sensitivity;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the sheet of a page into what is printed, with names or without. */
final class ReportWords {

    private static final int MOST_NAMES = 300;

    /** Fewer cards than these have no mean on paper: it would tell somebody's total. */
    private static final int SMALLEST_PART = 5;

    private final WhatIfSheet sheet;
    private final Language language;
    private final String comma;

    /**
     * Prints a sheet.
     *
     * @param comma stands between the parts of a list
     */
    ReportWords(WhatIfSheet sheet, Language language, String comma) {
        this.sheet = sheet;
        this.language = language;
        this.comma = comma;
    }

    /**
     * The report.
     *
     * @param base bonus of a coefficient of 1 as it is printed; null if none was given
     * @param named whether people are named
     */
    WhatIfReport report(Compared compared, @Nullable String base, List<Sensitivity> sensitivities, boolean named) {
        return new WhatIfReport(
                language,
                compared,
                new WhatIfReport.Outcome(
                        sheet.cards(),
                        sheet.up(),
                        sheet.down(),
                        sheet.others(),
                        sheet.best(),
                        sheet.bestBefore(),
                        sheet.near(),
                        sheet.ungraded(),
                        sheet.ungradedAfter()),
                histogram(),
                sheet.bands().stream().map(ReportWords::grade).toList(),
                new WhatIfReport.Bonus(base, sheet.bonusBefore(), sheet.bonus(), sheet.bonusChange()),
                moves(),
                named ? movers() : null,
                sheet.lines().stream().map(line -> near(line, named)).toList(),
                sensitivities.stream().map(this::weight).toList(),
                sheet.cuts().stream().map(ReportWords::cut).toList());
    }

    private Histogram histogram() {
        return new Histogram(
                sheet.bins().stream()
                        .filter(bin -> bin.from() >= sheet.chart().first())
                        .map(bin -> new Histogram.Bar(bin.from(), bin.before(), bin.after(), bin.moving()))
                        .toList(),
                lines(sheet.chart().lines()),
                lines(sheet.chart().former()));
    }

    private static List<Histogram.Line> lines(List<TotalsChart.Line> lines) {
        return lines.stream()
                .map(line -> new Histogram.Line(line.name(), new BigDecimal(line.from())))
                .toList();
    }

    private static WhatIfReport.GradeRow grade(WhatIfSheet.BandRow band) {
        return new WhatIfReport.GradeRow(
                band.name(),
                band.formerly(),
                band.from(),
                band.coefficient(),
                band.before(),
                band.after(),
                band.change(),
                band.shareBefore(),
                band.shareAfter(),
                band.bonusBefore(),
                band.bonusAfter(),
                band.bonusChange());
    }

    private record Step(String from, String to, int direction) {}

    /** Falls first, as the page lists people; within them the step that most people take. */
    private List<WhatIfReport.Move> moves() {
        Map<Step, List<WhatIfSheet.MoverRow>> steps = sheet.movers().stream()
                .collect(Collectors.groupingBy(
                        mover -> new Step(mover.gradeBefore(), mover.gradeAfter(), Integer.signum(mover.direction())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return steps.entrySet().stream()
                .map(step -> new WhatIfReport.Move(
                        step.getKey().from(),
                        step.getKey().to(),
                        step.getKey().direction(),
                        step.getValue().size(),
                        lines(step.getValue().stream())))
                .sorted(Comparator.comparing(WhatIfReport.Move::direction)
                        .thenComparing(
                                Comparator.comparing(WhatIfReport.Move::people).reversed()))
                .toList();
    }

    private String lines(Stream<WhatIfSheet.MoverRow> movers) {
        return movers
                .filter(mover -> !mover.line().isEmpty())
                .collect(Collectors.groupingBy(WhatIfSheet.MoverRow::line, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(line -> line.getKey() + " " + line.getValue())
                .collect(Collectors.joining(comma));
    }

    private WhatIfReport.Movers movers() {
        return new WhatIfReport.Movers(
                sheet.movers().stream()
                        .limit(MOST_NAMES)
                        .map(ReportWords::mover)
                        .toList(),
                sheet.moving());
    }

    private static WhatIfReport.Mover mover(WhatIfSheet.MoverRow mover) {
        return new WhatIfReport.Mover(
                mover.name(),
                mover.unit(),
                mover.period(),
                mover.before(),
                mover.after(),
                mover.gradeBefore(),
                mover.gradeAfter(),
                mover.direction(),
                mover.reason());
    }

    private static WhatIfReport.NearLine near(WhatIfSheet.NearRow line, boolean named) {
        return new WhatIfReport.NearLine(
                line.name(), line.from(), line.people(), line.unsure(), line.looked(), named ? line.names() : "");
    }

    private WhatIfReport.WeightRow weight(Sensitivity sensitivity) {
        return new WhatIfReport.WeightRow(
                sensitivity.indicator().name().in(language),
                sensitivity.indicator().weight().percent().toPlainString(),
                sensitivity.more(),
                sensitivity.less());
    }

    private static WhatIfReport.Cut cut(WhatIfSheet.Cut cut) {
        return new WhatIfReport.Cut(
                cut.name(), cut.groups().stream().map(ReportWords::group).toList());
    }

    private static WhatIfReport.Group group(WhatIfSheet.Group group) {
        boolean mean = group.size() >= SMALLEST_PART;
        return new WhatIfReport.Group(
                group.name(),
                group.size(),
                mean ? group.before() : "",
                mean ? group.after() : "",
                mean ? group.change() : "",
                group.up(),
                group.down());
    }
}
