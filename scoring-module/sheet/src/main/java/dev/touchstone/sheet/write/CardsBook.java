package dev.touchstone.sheet.write;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.card.ScorecardLine;
import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.points.Points;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Scorecards of a period as a workbook: a row per person with the points of every indicator, total, grade and coefficient. */
public final class CardsBook {

    private static final int PLACES = 4;
    private static final List<SheetTerm> BEFORE = List.of(SheetTerm.NAME, SheetTerm.NUMBER, SheetTerm.UNIT);
    private static final List<SheetTerm> AFTER =
            List.of(SheetTerm.SCORE, SheetTerm.GRADE, SheetTerm.COEFFICIENT, SheetTerm.STATE);

    private final Language language;
    private final Map<String, LocalizedText> indicators = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private record Row(List<String> head, Map<String, BigDecimal> points, List<Object> tail) {}

    /**
     * An empty workbook.
     *
     * @param language of headings and names
     */
    public CardsBook(Language language) {
        this.language = language;
    }

    /**
     * Adds a card.
     *
     * @param name who is assessed
     * @param number staff number; null if there is none
     * @param unit the unit's name; null if there is none
     * @param state what the host says of the card, such as that it is provisional
     * @param card the scorecard
     */
    public void add(String name, @Nullable String number, @Nullable String unit, String state, Scorecard card) {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        for (ScorecardLine line : card.lines()) {
            String key = line.indicator().key();
            indicators.putIfAbsent(key, line.indicator().name());
            if (line.state() == LineState.RATED) {
                points.put(key, number(line.points()));
            }
        }
        Optional<BigDecimal> total = card.findTotal().map(CardsBook::number);
        rows.add(new Row(
                List.of(name, number == null ? "" : number, unit == null ? "" : unit),
                points,
                List.of(total.isPresent() ? total.get() : "", grade(card), coefficient(card), state)));
    }

    /**
     * Writes what was added.
     *
     * @param out stays open
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Touchstone", "1.0");
        Worksheet sheet = book.newWorksheet(SheetTerm.CARDS.in(language));
        Tab tab = new Tab(sheet);
        tab.widths(18, 14, 20);
        tab.headings(
                0,
                Stream.of(
                                BEFORE.stream().map(term -> term.in(language)),
                                indicators.values().stream().map(name -> name.in(language)),
                                AFTER.stream().map(term -> term.in(language)))
                        .flatMap(texts -> texts)
                        .toList());
        for (Row row : rows) {
            List<Object> cells = new ArrayList<>(row.head());
            for (String key : indicators.keySet()) {
                BigDecimal points = row.points().get(key);
                cells.add(points == null ? "" : points);
            }
            cells.addAll(row.tail());
            tab.line(cells);
        }
        book.finish();
    }

    private String grade(Scorecard card) {
        return card.outcome() instanceof Outcome.Graded graded
                ? graded.band().name().in(language)
                : "";
    }

    private static Object coefficient(Scorecard card) {
        return card.outcome() instanceof Outcome.NotGraded ? "" : card.outcome().coefficient();
    }

    private static BigDecimal number(Points points) {
        BigDecimal number = points.value().round(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
