package dev.touchstone.admin.standards.draft;

import dev.touchstone.documents.ready.ReadyStandard;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.measure.Direction;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.MeasureCatalogue;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.DirectPoints;
import dev.touchstone.scoring.rule.FaultDeduction;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Nature;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.wording.MeasureWords;
import dev.touchstone.scoring.wording.Words;
import java.math.BigDecimal;
import java.util.List;

/** An indicator to begin with, without weight: a line of a ready standard, or a measure of the catalogue with a plain rule. */
public final class NewIndicator {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal A_MINUTE = BigDecimal.valueOf(60);

    private NewIndicator() {}

    /** The lines of a ready standard. */
    public static List<Indicator> listOf(ReadyStandard ready) {
        return ready.standard().listIndicators();
    }

    /** A line of a ready standard, with a key that the table does not have yet. */
    public static Indicator fromReady(String standard, String indicator, Standard table) {
        Indicator line = ReadyStandards.get(standard)
                .standard()
                .findIndicator(indicator)
                .orElseThrow(() -> new IllegalArgumentException(standard + " has no indicator " + indicator));
        return new Indicator(
                freeKey(line.key(), table),
                line.name(),
                line.note(),
                line.nature(),
                Percentage.of("0"),
                line.ownMaximum(),
                line.measure(),
                line.selection(),
                line.rule(),
                line.channelTargets(),
                line.minimumSample(),
                line.criticalBelow(),
                line.cadence());
    }

    /** A measure of the catalogue. */
    public static Indicator fromCatalogue(String code, Standard table) {
        Measure measure = MeasureCatalogue.listExamples().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The catalogue has no measure " + code));
        return new Indicator(
                freeKey(code, table),
                name(measure),
                null,
                Nature.QUANTITATIVE,
                Percentage.of("0"),
                null,
                measure,
                FactSelection.EVERYTHING,
                plainRule(measure),
                ChannelTargets.NONE,
                1,
                null);
    }

    private static ScoringRule plainRule(Measure measure) {
        boolean lower = measure.better() == Direction.LOWER_IS_BETTER;
        return switch (measure.unit()) {
            case PERCENT, SCORE -> new LinearRule(lower ? HUNDRED : BigDecimal.ZERO, lower ? BigDecimal.ZERO : HUNDRED);
            case SECONDS -> new LinearRule(A_MINUTE, BigDecimal.ZERO);
            case COUNT -> lower ? new FaultDeduction(BigDecimal.ONE, null) : new LinearRule(BigDecimal.ZERO, HUNDRED);
            case POINTS -> new DirectPoints(HUNDRED);
        };
    }

    private static String freeKey(String wanted, Standard table) {
        List<String> taken = table.listIndicators().stream().map(Indicator::key).toList();
        return taken.contains(wanted) ? new Keys(wanted, List.copyOf(taken)).of(null) : wanted;
    }

    private static LocalizedText name(Measure measure) {
        return new LocalizedText(
                name(measure, Language.ZH_CN), name(measure, Language.ZH_TW), name(measure, Language.EN));
    }

    private static String name(Measure measure, Language language) {
        return new MeasureWords(Words.in(language)).name(measure);
    }
}
