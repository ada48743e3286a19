package dev.touchstone.sheet.write;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.rule.RubricRule;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.wording.MeasureWords;
import dev.touchstone.scoring.wording.RuleWords;
import dev.touchstone.scoring.wording.TargetWords;
import dev.touchstone.scoring.wording.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** A standard as a workbook in the shape companies use: a line per indicator with its rule in words, and the grades on a second tab. */
public final class StandardBook {

    private static final int DIMENSION = 0;

    private final Language language;
    private final Words words;

    /**
     * A writer.
     *
     * @param language of headings, names and rules
     */
    public StandardBook(Language language) {
        this.language = language;
        this.words = Words.in(language);
    }

    /**
     * Whether the words of a line say its rule whole. Bands of a rubric have names in three languages and targets by channel are a
     * table of their own: both are only in the JSON document.
     *
     * @param indicator a line
     * @return false if reading the workbook again cannot give the same rule
     */
    public static boolean carries(Indicator indicator) {
        return !(indicator.rule() instanceof RubricRule)
                && indicator.channelTargets().targets().isEmpty();
    }

    /**
     * Writes it.
     *
     * @param standard any
     * @param out stays open
     * @throws IOException if it cannot be written
     */
    public void write(Standard standard, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Touchstone", "1.0");
        lines(standard, new Tab(book.newWorksheet(SheetTerm.STANDARD.in(language))));
        grades(standard, new Tab(book.newWorksheet(SheetTerm.GRADES.in(language))));
        book.finish();
    }

    private void lines(Standard standard, Tab tab) {
        tab.widths(14, 24, 22, 16, 10, 10, 60);
        tab.title(standard.name().in(language) + " " + standard.version().version());
        tab.headings(
                tab.row(),
                terms(
                        SheetTerm.DIMENSION,
                        SheetTerm.INDICATOR,
                        SheetTerm.MEASURE,
                        SheetTerm.TARGET,
                        SheetTerm.MAXIMUM,
                        SheetTerm.WEIGHT,
                        SheetTerm.RULE));
        for (Dimension dimension : standard.dimensions()) {
            int from = tab.row();
            dimension.indicators().forEach(each -> tab.line(line(dimension, each)));
            tab.join(DIMENSION, from, tab.row());
        }
        tab.line(List.of(
                SheetTerm.TOTAL.in(language),
                "",
                "",
                "",
                "",
                number(standard.weight().round(3, RoundingMode.HALF_UP)),
                ""));
    }

    private List<Object> line(Dimension dimension, Indicator indicator) {
        return List.of(
                dimension.name().in(language),
                indicator.name().in(language),
                new MeasureWords(words).name(indicator.measure()),
                new TargetWords(words).target(indicator),
                new BigDecimal(indicator.maximum().toString()),
                indicator.weight().percent(),
                new RuleWords(words).rule(indicator));
    }

    private void grades(Standard standard, Tab tab) {
        tab.widths(20, 12, 18);
        tab.headings(0, terms(SheetTerm.GRADE, SheetTerm.FROM, SheetTerm.COEFFICIENT));
        for (GradeBand band : standard.grades().bands()) {
            tab.line(List.of(band.name().in(language), number(band.from()), number(band.coefficient())));
        }
    }

    private List<String> terms(SheetTerm... terms) {
        return List.of(terms).stream().map(term -> term.in(language)).toList();
    }

    private static BigDecimal number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
