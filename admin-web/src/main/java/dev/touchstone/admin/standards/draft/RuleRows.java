package dev.touchstone.admin.standards.draft;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.rule.AnswerMap;
import dev.touchstone.scoring.rule.RubricRule;
import dev.touchstone.scoring.rule.StepTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rules that are typed in rows: rubrics, tables of limits and answers. */
final class RuleRows {

    private static final LocalizedText WHOLE_SCALE = new LocalizedText("全部", "全部", "Whole scale");

    private RuleRows() {}

    static void fill(RuleForm form, RubricRule rule) {
        form.type(RuleKind.TOP, Typed.text(rule.top()));
        rule.bands()
                .forEach(band -> form.getRows()
                        .add(new RowForm(band.key(), new NameForm(band.name()), band.from(), percent(band.share()))));
    }

    static void beginRubric(RuleForm form) {
        form.getTyped().putIfAbsent(RuleKind.TOP, "100");
        form.getRows().add(new RowForm("whole", new NameForm(WHOLE_SCALE), BigDecimal.ZERO, null));
    }

    static RubricRule rubric(RuleForm form) {
        BigDecimal top = Typed.above0(form.typed(RuleKind.TOP), "standards.top");
        Keys keys = new Keys("band", form.getRows().stream().map(RowForm::key).toList());
        List<RubricRule.Band> bands = new ArrayList<>();
        for (RowForm row : form.getRows()) {
            bands.add(new RubricRule.Band(
                    keys.of(row.key()),
                    row.getName().toText("standards.bandName"),
                    Typed.number(row.getLimit(), "standards.limitFrom"),
                    Typed.isBlank(row.getShare()) ? null : Typed.percentage(row.getShare(), "standards.share")));
        }
        requireOrder(bands, top);
        try {
            return new RubricRule(top, bands);
        } catch (IllegalArgumentException moreBelow) {
            throw because("standards.unfit.bandShare", moreBelow);
        }
    }

    static void fill(RuleForm form, StepTable rule) {
        rule.rows()
                .forEach(row -> form.getRows()
                        .add(new RowForm(
                                null, new NameForm(), row.limit(), row.share().percent())));
    }

    static StepTable table(RuleForm form) {
        List<StepTable.Row> rows = form.getRows().stream()
                .map(row -> new StepTable.Row(
                        Typed.number(row.getLimit(), "standards.limit"),
                        Typed.percentage(row.getShare(), "standards.share")))
                .toList();
        if (rows.isEmpty()) {
            throw new Refusal("standards.unfit.noRow");
        }
        try {
            return new StepTable(form.getBetter(), rows);
        } catch (IllegalArgumentException wrongOrder) {
            throw because("standards.unfit.rowOrder", wrongOrder);
        }
    }

    static void fill(RuleForm form, AnswerMap rule) {
        List<Map.Entry<BigDecimal, Percentage>> answers =
                new ArrayList<>(rule.shares().entrySet());
        for (int i = answers.size() - 1; i >= 0; i--) {
            form.getRows()
                    .add(new RowForm(
                            null,
                            new NameForm(),
                            answers.get(i).getKey(),
                            answers.get(i).getValue().percent()));
        }
    }

    static AnswerMap answers(RuleForm form) {
        SortedMap<BigDecimal, Percentage> shares = new TreeMap<>();
        for (RowForm row : form.getRows()) {
            BigDecimal answer = Typed.number(row.getLimit(), "standards.answer");
            if (shares.put(answer, Typed.percentage(row.getShare(), "standards.share")) != null) {
                throw new Refusal("standards.unfit.answerTwice", Typed.text(answer));
            }
        }
        if (shares.size() < 2) {
            throw new Refusal("standards.unfit.twoAnswers");
        }
        try {
            return new AnswerMap(shares);
        } catch (IllegalArgumentException wrongOrder) {
            throw because("standards.unfit.answerOrder", wrongOrder);
        }
    }

    private static void requireOrder(List<RubricRule.Band> bands, BigDecimal top) {
        if (bands.isEmpty() || bands.get(bands.size() - 1).from().signum() != 0) {
            throw new Refusal("standards.unfit.lastBandFrom0");
        }
        Fraction above = Fraction.of(top);
        for (RubricRule.Band band : bands) {
            Fraction from = Fraction.of(band.from());
            int side = from.compareTo(above);
            if (side > 0 || (side == 0 && !band.equals(bands.get(0)))) {
                throw new Refusal("standards.unfit.bandOrder", Typed.text(band.from()));
            }
            above = from;
        }
    }

    private static Refusal because(String sentence, IllegalArgumentException cause) {
        Refusal refusal = new Refusal(sentence);
        refusal.initCause(cause);
        return refusal;
    }

    private static @Nullable BigDecimal percent(@Nullable Percentage share) {
        return share == null ? null : share.percent();
    }
}
