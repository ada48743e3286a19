package dev.touchstone.sheet.draft;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.sheet.book.SheetTable;
import dev.touchstone.sheet.rule.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the grades in a workbook: a table with a column of grades, one of the totals they begin at and one of coefficients. */
final class GradeTable {

    private static final List<String> GRADE = List.of("等级", "评级", "grade");
    private static final List<String> FROM = List.of("起始分", "分数线", "最低分", "起点", "from");
    private static final List<String> COEFFICIENT = List.of("系数", "coefficient");

    private final SheetTable table;
    private final int header;

    private GradeTable(SheetTable table, int header) {
        this.table = table;
        this.header = header;
    }

    /** The first such table. */
    static Optional<GradeTable> find(List<SheetTable> book) {
        for (SheetTable table : book) {
            for (int row = 0; row < table.rows().size(); row++) {
                GradeTable grades = new GradeTable(table, row);
                if (grades.column(GRADE) >= 0 && grades.column(FROM) >= 0 && grades.column(COEFFICIENT) >= 0) {
                    return Optional.of(grades);
                }
            }
        }
        return Optional.empty();
    }

    /** The address of its headings. */
    String address() {
        return table.name() + "!" + SheetTable.address(header, column(GRADE));
    }

    /**
     * The scale.
     *
     * @throws IllegalArgumentException if the grades do not run down to 0 in order, or a cell is no number
     */
    GradeScale scale() {
        List<GradeBand> bands = new ArrayList<>();
        for (int row = header + 1; !table.cell(row, column(GRADE)).isEmpty(); row++) {
            String name = table.cell(row, column(GRADE));
            Optional<GradeBand> usual = usual(name);
            bands.add(new GradeBand(
                    usual.map(GradeBand::key).orElse("grade-" + (bands.size() + 1)),
                    usual.map(GradeBand::name).orElse(LocalizedText.same(name)),
                    number(row, FROM),
                    number(row, COEFFICIENT)));
        }
        return new GradeScale(bands);
    }

    private BigDecimal number(int row, List<String> words) {
        return SheetRows.number(table.cell(row, column(words)))
                .orElseThrow(
                        () -> new IllegalArgumentException("No number in " + SheetTable.address(row, column(words))));
    }

    private static Optional<GradeBand> usual(String name) {
        return GradeScale.DEFAULT.bands().stream()
                .filter(band -> SheetReading.isNamed(band.name(), name))
                .findFirst();
    }

    private int column(List<String> words) {
        for (int column = 0; column < table.width(); column++) {
            String plain = PlainText.of(table.cell(header, column));
            if (words.stream().anyMatch(plain::contains)) {
                return column;
            }
        }
        return -1;
    }
}
