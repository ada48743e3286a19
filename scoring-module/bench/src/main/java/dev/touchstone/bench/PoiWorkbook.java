package dev.touchstone.bench;

import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.grade.GradeScale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * The same lines as formulas of a workbook, as companies keep them: a row for each line with what was summed, what that is divided by and
 * the points; below them total and grade. Every card is typed in and calculated anew.
 */
final class PoiWorkbook implements AutoCloseable {

    private static final int NUMERATOR = 0;
    private static final int DENOMINATOR = 1;
    private static final int POINTS = 2;

    private final HSSFWorkbook workbook = new HSSFWorkbook();
    private final FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    private final List<Row> rows = new ArrayList<>();
    private final Cell total;
    private final Cell grade;

    PoiWorkbook(List<LineSpec> lines) {
        Sheet sheet = workbook.createSheet();
        for (int line = 0; line < lines.size(); line++) {
            Row row = sheet.createRow(line);
            row.createCell(NUMERATOR);
            row.createCell(DENOMINATOR);
            row.createCell(POINTS).setCellFormula(points(lines.get(line), "A" + (line + 1), "B" + (line + 1)));
            rows.add(row);
        }
        Row sums = sheet.createRow(lines.size());
        total = sums.createCell(POINTS);
        total.setCellFormula("SUM(C1:C%d)".formatted(lines.size()));
        grade = sums.createCell(POINTS + 1);
        grade.setCellFormula(grades("C" + (lines.size() + 1)));
    }

    /** Total and grade of some cards. */
    void score(Cells cells, int[] cards, Results results) {
        for (int card : cards) {
            for (int line = 0; line < rows.size(); line++) {
                type(rows.get(line).getCell(NUMERATOR), cells.numerator(card, line));
                type(rows.get(line).getCell(DENOMINATOR), cells.denominator(card, line));
            }
            results.set(card, valueOf(total), valueOf(grade));
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void type(Cell cell, long value) {
        cell.setCellValue(value);
        evaluator.notifyUpdateCell(cell);
    }

    private int valueOf(Cell cell) {
        return Math.toIntExact(Math.round(evaluator.evaluate(cell).getNumberValue()));
    }

    private static String points(LineSpec line, String n, String d) {
        int all = line.weight() * 100;
        String rated = switch (line.rule()) {
            case LineSpec.Between(int worst, int best) -> {
                int span = worst - best;
                yield "INT((2*%d*MAX(0,MIN(%d*%s-%s,%d*%s))+%d*%s)/(2*%d*%s))"
                        .formatted(all, worst, d, n, span, d, span, d, span, d);
            }
            case LineSpec.Bands(boolean lowerIsBetter, List<LineSpec.Step> steps) ->
                steps.stream()
                                .map(step -> "IF(1000*%s%s%d*%s,%d,"
                                        .formatted(
                                                n,
                                                lowerIsBetter ? "<=" : ">=",
                                                step.thousandths(),
                                                d,
                                                line.weight() * step.share()))
                                .collect(Collectors.joining())
                        + "0" + ")".repeat(steps.size());
        };
        return "IF(%s=0,%d,%s)".formatted(d, all, rated);
    }

    private static String grades(String total) {
        List<GradeBand> bands = GradeScale.DEFAULT.bands();
        int last = bands.size() - 1;
        return IntStream.range(0, last)
                        .mapToObj(i -> "IF(%s>=%d,%d,"
                                .formatted(
                                        total,
                                        bands.get(i).from().movePointRight(2).intValueExact(),
                                        i))
                        .collect(Collectors.joining())
                + last
                + ")".repeat(last);
    }
}
