package dev.touchstone.sheet.write;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.wording.MeasureWords;
import dev.touchstone.scoring.wording.RuleWords;
import dev.touchstone.scoring.wording.TargetWords;
import dev.touchstone.scoring.wording.Words;
import dev.touchstone.sheet.detail.DetailRow;
import dev.touchstone.sheet.detail.DetailTab;
import dev.touchstone.sheet.detail.Details;
import dev.touchstone.sheet.rule.RuleReading;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * A standard as a workbook in the shape companies use: a line per indicator with its rule in words, the grades on a
 * second tab, and on further tabs all the rest that makes the standard, in words that can be edited and read again.
 */
public final class StandardBook {

    private static final int DIMENSION = 0;
    private static final int PLACES = 3;

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
     * Whether the words of a line say its rule whole. Where they do not, as with a rubric, the worksheets behind the lines do.
     *
     * @param indicator a line
     * @return false if reading the words again would not give the same rule
     */
    public boolean saysRule(Indicator indicator) {
        RuleReading reading = RuleReading.of(
                new RuleWords(words).rule(indicator),
                new TargetWords(words).target(indicator),
                shown(indicator.maximum()).toPlainString());
        return indicator.rule().equals(reading.rule());
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
        new Details(language, this::saysRule).rows(standard).forEach((tab, rows) -> details(tab, rows, book));
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
                number(standard.weight().round(PLACES, RoundingMode.HALF_UP)),
                ""));
    }

    private List<Object> line(Dimension dimension, Indicator indicator) {
        return List.of(
                dimension.name().in(language),
                indicator.name().in(language),
                new MeasureWords(words).name(indicator.measure()),
                new TargetWords(words).target(indicator),
                shown(indicator.maximum()),
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

    private void details(DetailTab kind, List<DetailRow> rows, Workbook book) {
        if (rows.isEmpty()) {
            return;
        }
        Tab tab = new Tab(book.newWorksheet(kind.title(language)));
        boolean names = kind == DetailTab.NAMES;
        tab.widths(names ? new int[] {14, 24, 24, 34, 34, 34} : new int[] {14, 24, 40, 60});
        tab.note(SheetTerm.DETAIL_HOW.in(language));
        tab.headings(
                tab.row(),
                names
                        ? terms(
                                SheetTerm.DIMENSION,
                                SheetTerm.INDICATOR,
                                SheetTerm.ITEM,
                                SheetTerm.SIMPLIFIED,
                                SheetTerm.TRADITIONAL,
                                SheetTerm.ENGLISH)
                        : terms(SheetTerm.DIMENSION, SheetTerm.INDICATOR, SheetTerm.ITEM, SheetTerm.CONTENT));
        for (DetailRow row : rows) {
            List<Object> cells = new ArrayList<>(List.of(row.dimension(), row.indicator(), row.item()));
            cells.addAll(row.cells());
            tab.line(cells);
        }
    }

    private List<String> terms(SheetTerm... terms) {
        return List.of(terms).stream().map(term -> term.in(language)).toList();
    }

    private static BigDecimal shown(Points maximum) {
        return number(maximum.value().round(PLACES, RoundingMode.HALF_UP));
    }

    private static BigDecimal number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
