package dev.touchstone.spark.comparison;

import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.measure.FactFilter;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.FirstContact;
import dev.touchstone.scoring.measure.FirstContactResolution;
import dev.touchstone.scoring.measure.FirstResponseTime;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.Occurrence;
import dev.touchstone.scoring.measure.Reopens;
import dev.touchstone.scoring.measure.ResolutionTime;
import dev.touchstone.scoring.measure.TimeSummary;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Nature;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A standard of four lines, all of the day on which a ticket was opened, which a query can sum up as well. */
final class FourLines {

    static final String FIRST_RESPONSE = "first-response";
    static final String RESOLUTION = "resolution";
    static final String REOPENED = "reopened";
    static final String FIRST_CONTACT = "first-contact";

    /** In the order in which queries give them. */
    static final List<String> KEYS = List.of(FIRST_RESPONSE, RESOLUTION, REOPENED, FIRST_CONTACT);

    private FourLines() {}

    /** The canonical document of the standard. */
    static String standard() {
        List<Indicator> lines = List.of(
                line(FIRST_RESPONSE, new FirstResponseTime(new TimeSummary.Mean()), 600, 120),
                line(
                        RESOLUTION,
                        new ResolutionTime(
                                ResolutionTime.Begin.OPENED, ResolutionTime.Close.LAST, new TimeSummary.Mean()),
                        150_000,
                        50_000),
                line(REOPENED, new Reopens(Occurrence.SHARE), 15, 3),
                line(FIRST_CONTACT, new FirstContactResolution(FirstContact.SOURCE_FLAG), 50, 80));
        return StandardDocument.write(new Standard(
                new StandardVersion("generated", "1", LocalDate.of(GeneratedTicket.YEAR, 1, 1), null),
                text("Generated"),
                text("Generated"),
                null,
                null,
                Set.of(Subject.Kind.AGENT),
                List.of(new Dimension("all", text("All lines"), lines)),
                Conventions.DEFAULT,
                GradeScale.DEFAULT,
                List.of(),
                Set.of()));
    }

    private static Indicator line(String key, Measure measure, int worst, int best) {
        return new Indicator(
                key,
                text(key),
                null,
                Nature.QUANTITATIVE,
                Percentage.of("25"),
                null,
                measure,
                new FactSelection(new FactFilter.AllOf(List.of()), Anchor.OPENED, null),
                new LinearRule(BigDecimal.valueOf(worst), BigDecimal.valueOf(best)),
                ChannelTargets.NONE,
                1,
                null);
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(text, text, text);
    }
}
