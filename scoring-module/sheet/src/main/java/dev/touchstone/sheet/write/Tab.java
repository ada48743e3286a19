package dev.touchstone.sheet.write;

import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** One tab of a workbook that is being written. Text is always written as text: no cell of ours is a formula. */
final class Tab {

    private static final String HEADING = "E8F0F8";

    private final Worksheet sheet;
    private int row;

    Tab(Worksheet sheet) {
        this.sheet = sheet;
    }

    int row() {
        return row;
    }

    void widths(int... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.width(column, characters[column]);
        }
    }

    void title(String text) {
        sheet.value(row, 0, text);
        sheet.style(row, 0).bold().fontSize(14).set();
        row++;
    }

    /** A sentence above the headings. */
    void note(String text) {
        sheet.value(row, 0, text);
        sheet.style(row, 0).italic().set();
        row++;
    }

    void headings(int at, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            sheet.value(at, column, texts.get(column));
            sheet.style(at, column)
                    .bold()
                    .fillColor(HEADING)
                    .borderStyle("thin")
                    .wrapText(true)
                    .verticalAlignment("center")
                    .set();
        }
        row = Math.max(row, at + 1);
        sheet.freezePane(0, at + 1);
    }

    void line(List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof BigDecimal number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, cell.toString());
            }
            sheet.style(row, column)
                    .borderStyle("thin")
                    .wrapText(true)
                    .verticalAlignment("center")
                    .set();
        }
        row++;
    }

    /** Joins the cells of a column over several rows into one. */
    void join(int column, int from, int until) {
        if (until - from > 1) {
            sheet.range(from, column, until - 1, column).merge();
        }
    }
}
