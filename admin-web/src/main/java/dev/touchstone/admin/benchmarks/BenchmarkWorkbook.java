package dev.touchstone.admin.benchmarks;

import dev.touchstone.admin.shell.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A half year's benchmark as a workbook. Every cell is text or a number; nothing is a formula. */
final class BenchmarkWorkbook {

    private static final String PRODUCER = "Touchstone";

    private final BenchmarkTable table;
    private final Texts texts;

    BenchmarkWorkbook(BenchmarkTable table, Texts texts) {
        this.table = table;
        this.texts = texts;
    }

    /** The file. */
    byte[] write() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, PRODUCER, null)) {
            write(workbook.newWorksheet(table.half()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A workbook in memory could not be written", impossible);
        }
        return file.toByteArray();
    }

    private void write(Worksheet page) {
        int row = 0;
        row(page, row++, List.of(table.name(), table.version(), table.half()));
        row(page, row++, List.of(texts.of("benchmarks.how")));
        row++;
        head(page, row++);
        for (BenchmarkRow line : table.rows()) {
            BenchmarkRow.Typed typed = line.industry();
            List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                    line.name(),
                    line.ownValue(),
                    line.unit(),
                    line.sample(),
                    line.target(),
                    line.targetGap(),
                    typed == null ? null : typed.value(),
                    typed == null ? null : typed.unit(),
                    typed == null ? null : typed.source(),
                    typed == null ? null : typed.dated(),
                    line.industryGap()));
            line.past().forEach(past -> {
                cells.add(past.own());
                cells.add(past.industry());
            });
            row(page, row++, cells);
        }
    }

    private void head(Worksheet page, int row) {
        List<Object> cells = new ArrayList<>(List.of(
                texts.of("benchmarks.indicator"),
                texts.of("benchmarks.own"),
                texts.of("benchmarks.unit"),
                texts.of("benchmarks.sample"),
                texts.of("benchmarks.target"),
                texts.of("benchmarks.targetGap"),
                texts.of("benchmarks.industry"),
                texts.of("benchmarks.unit"),
                texts.of("benchmarks.source"),
                texts.of("benchmarks.dated"),
                texts.of("benchmarks.industryGap")));
        table.pastHalves().forEach(half -> {
            cells.add(half + " " + texts.of("benchmarks.own"));
            cells.add(half + " " + texts.of("benchmarks.industry"));
        });
        row(page, row, cells);
        for (int column = 0; column < cells.size(); column++) {
            page.style(row, column).bold().set();
        }
    }

    private static void row(Worksheet page, int row, List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                page.value(row, column, number);
            } else if (cell != null) {
                page.value(row, column, String.valueOf(cell));
            }
        }
    }
}
