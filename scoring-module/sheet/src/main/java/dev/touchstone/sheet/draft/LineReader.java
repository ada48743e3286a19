package dev.touchstone.sheet.draft;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.ScoringRule;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.sheet.draft.SheetNotice.Code;
import dev.touchstone.sheet.rule.RuleReading;
import dev.touchstone.sheet.rule.RuleRemark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads line after line; a dimension that is not written is the one above. */
final class LineReader {

    private static final Percentage NOTHING = Percentage.of("0");
    private static final String WITHOUT = "—";

    private final SheetRows rows;
    private final Weights weights;
    private final LineKeys keys = new LineKeys();
    private String dimension = WITHOUT;

    LineReader(SheetRows rows, Weights weights) {
        this.rows = rows;
        this.weights = weights;
    }

    ReadLine read(int row, @Nullable String chosenMeasure) {
        List<SheetNotice> notices = new ArrayList<>();
        String named = rows.text(row, Column.DIMENSION);
        dimension = named.isEmpty() ? dimension : named;
        String name = rows.text(row, Column.INDICATOR);
        String words = rows.text(row, Column.RULE);
        Percentage weight = weight(row, notices);
        Optional<BigDecimal> maximum = weights.findOwnMaximum(row, weight);
        RuleReading reading = RuleReading.of(
                words,
                rows.text(row, Column.TARGET),
                maximum.orElse(weight.percent()).toPlainString());
        Measure measure = new LineMeasure(name, rows.text(row, Column.MEASURE), reading).measure(chosenMeasure);
        reading.remarks().forEach(remark -> notices.add(told(row, remark)));
        boolean known = !LineMeasure.isUnknown(measure) || chosenMeasure != null;
        if (!known) {
            notices.add(notice(Code.MEASURE_UNKNOWN, row, Column.INDICATOR, name));
        } else if (reading.unit() != null && LineMeasure.differs(reading.unit(), measure)) {
            notices.add(notice(Code.MEASURE_OTHER_UNIT, row, Column.INDICATOR, name));
        }
        ScoringRule rule = reading.rule();
        Indicator indicator = new Indicator(
                keys.of(measure),
                LocalizedText.same(name),
                rule == null && !words.isEmpty() ? LocalizedText.same(words) : null,
                LineMeasure.nature(measure),
                weight,
                maximum.map(Points::of).orElse(null),
                measure,
                FactSelection.EVERYTHING,
                rule == null ? LineMeasure.neutralRule(measure) : rule,
                ChannelTargets.NONE,
                1,
                null);
        return filledIn(row, words, indicator, rule != null, known, notices);
    }

    private ReadLine filledIn(
            int row, String words, Indicator indicator, boolean understood, boolean known, List<SheetNotice> notices) {
        String printed = rows.text(row, Column.POINTS);
        String remark = rows.text(row, Column.REMARK);
        Optional<Points> points = SheetRows.number(printed).map(Points::of);
        Optional<PrintedValue> value =
                RemarkValue.of(remark, indicator.measure().unit());
        if (points.isEmpty() && !printed.isEmpty()) {
            notices.add(notice(Code.POINTS_UNREADABLE, row, Column.POINTS, printed));
        }
        if (points.isPresent() && value.isEmpty()) {
            notices.add(notice(Code.REMARK_UNREADABLE, row, Column.REMARK, remark));
        }
        return new ReadLine(
                row,
                dimension,
                words,
                indicator,
                understood,
                known,
                points.orElse(null),
                remark,
                value.orElse(null),
                notices);
    }

    private Percentage weight(int row, List<SheetNotice> notices) {
        Optional<Percentage> weight = weights.find(row);
        if (weight.isEmpty()) {
            Column column = weights.column(row);
            notices.add(notice(Code.WEIGHT_UNREADABLE, row, column, rows.text(row, column)));
        }
        return weight.orElse(NOTHING);
    }

    private SheetNotice told(int row, RuleRemark remark) {
        Code code = Code.valueOf("RULE_" + remark.code().name());
        return new SheetNotice(code, rows.address(row, Column.RULE), remark.values());
    }

    private SheetNotice notice(Code code, int row, Column column, String value) {
        return new SheetNotice(code, rows.address(row, column), List.of(value));
    }
}
