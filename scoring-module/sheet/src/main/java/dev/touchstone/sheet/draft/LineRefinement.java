package dev.touchstone.sheet.draft;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.wording.MeasureWords;
import dev.touchstone.scoring.wording.RuleWords;
import dev.touchstone.scoring.wording.TargetWords;
import dev.touchstone.scoring.wording.Words;
import dev.touchstone.sheet.detail.Refined;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Weighs a line against what the worksheets behind it say. A cell of the line that still says what they say is theirs; a cell that somebody
 * has changed counts as it stands.
 */
final class LineRefinement {

    private static final Set<SheetNotice.Code> OF_MEASURES =
            Set.of(SheetNotice.Code.MEASURE_UNKNOWN, SheetNotice.Code.MEASURE_OTHER_UNIT);

    private static final int PLACES = 3;

    private final SheetRows rows;
    private final Map<Integer, String> chosen;

    LineRefinement(SheetRows rows, Map<Integer, String> chosen) {
        this.rows = rows;
        this.chosen = chosen;
    }

    ReadLine of(ReadLine line, Refined.Line refined) {
        boolean measure = refined.saysMeasure()
                && !chosen.containsKey(line.row())
                && says(
                        line,
                        Column.MEASURE,
                        words ->
                                new MeasureWords(words).name(refined.indicator().measure()));
        boolean rule = refined.saysRule()
                && says(line, Column.RULE, words -> new RuleWords(words).rule(refined.indicator()))
                && says(line, Column.TARGET, words -> new TargetWords(words).target(refined.indicator()));
        Indicator indicator = chosen(line.indicator(), refined.indicator(), measure, rule);
        return new ReadLine(
                line.row(),
                line.dimension(),
                line.words(),
                indicator,
                line.understood() || rule,
                line.measureKnown() || measure,
                line.points(),
                line.remark(),
                line.value(),
                line.notices().stream()
                        .filter(notice -> !(measure && OF_MEASURES.contains(notice.code())))
                        .filter(notice -> !(rule && notice.code().name().startsWith("RULE_")))
                        .toList());
    }

    private boolean says(ReadLine line, Column column, Function<Words, String> saying) {
        String cell = rows.text(line.row(), column);
        List<String> wordings = Arrays.stream(Language.values())
                .map(Words::in)
                .map(saying)
                .map(String::strip)
                .toList();
        return cell.isEmpty() || wordings.contains(cell);
    }

    private static Indicator chosen(Indicator line, Indicator refined, boolean measure, boolean rule) {
        Indicator chosen = new Indicator(
                refined.key(),
                refined.name(),
                !rule && refined.note() == null ? line.note() : refined.note(),
                refined.nature(),
                refined.weight(),
                shown(refined).equals(shown(line)) ? refined.ownMaximum() : line.ownMaximum(),
                measure ? refined.measure() : line.measure(),
                refined.selection(),
                refined.rule(),
                refined.channelTargets(),
                refined.minimumSample(),
                refined.criticalBelow(),
                refined.cadence());
        return rule ? chosen : withRule(chosen, line.rule());
    }

    private static BigDecimal shown(Indicator indicator) {
        return indicator.maximum().value().round(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** Targets by channel stay with a rule that has one target, and go with one that has none. */
    private static Indicator withRule(Indicator indicator, ScoringRule rule) {
        try {
            return indicator.withRule(rule);
        } catch (IllegalArgumentException | UnsupportedOperationException noPlaceForThem) {
            return indicator.withChannelTargets(ChannelTargets.NONE).withRule(rule);
        }
    }
}
