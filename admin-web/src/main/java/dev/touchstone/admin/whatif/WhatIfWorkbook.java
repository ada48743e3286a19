package dev.touchstone.admin.whatif;

import dev.touchstone.admin.shell.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What a draft would do as a workbook, for the meeting that decides. Every cell is text or a number; nothing is a formula. */
final class WhatIfWorkbook {

    private static final String PRODUCER = "Touchstone";

    private final WhatIfSheet sheet;
    private final Texts texts;

    WhatIfWorkbook(WhatIfSheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    /** The file. */
    byte[] write(List<String> about) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, PRODUCER, null)) {
            summary(workbook.newWorksheet(texts.of("whatif.title")), about);
            movers(workbook.newWorksheet(texts.of("whatif.movers")));
            bars(workbook.newWorksheet(texts.of("whatif.points")));
            parts(workbook.newWorksheet(texts.of("whatif.group")));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A workbook in memory could not be written", impossible);
        }
        return file.toByteArray();
    }

    private void summary(Worksheet page, List<String> about) {
        int row = 0;
        for (String line : about) {
            row(page, row++, line);
        }
        row(
                page,
                ++row,
                texts.of("whatif.moving"),
                sheet.moving(),
                texts.of("whatif.movingHow", sheet.down(), sheet.up()));
        row(page, ++row, texts.of("whatif.best"), sheet.best() + " %", texts.of("whatif.bestNow", sheet.bestBefore()));
        row(page, ++row, texts.of("whatif.bonus"), sheet.bonus(), texts.of("whatif.bonusChange", sheet.bonusChange()));
        row(page, ++row, texts.of("whatif.near"), sheet.near());
        row += 2;
        head(
                page,
                row,
                "whatif.grade",
                "whatif.formerly",
                "whatif.tried",
                "whatif.coefficient",
                "whatif.countBefore",
                "whatif.countAfter",
                "whatif.paidBefore",
                "whatif.paidAfter");
        for (WhatIfSheet.BandRow band : sheet.bands()) {
            row(
                    page,
                    ++row,
                    band.name(),
                    band.formerly(),
                    band.from(),
                    band.coefficient(),
                    band.before(),
                    band.after(),
                    band.bonusBefore(),
                    band.bonusAfter());
        }
        row(page, ++row, texts.of("whatif.ungraded"), "", "", "", sheet.ungraded(), sheet.ungradedAfter());
        row += 2;
        head(page, row, "whatif.tried", "whatif.grade", "whatif.count", "whatif.nearUnsureHead", "whatif.name");
        for (WhatIfSheet.NearRow line : sheet.lines()) {
            row(page, ++row, line.from(), line.name(), line.people(), line.unsure(), line.names());
        }
    }

    private void movers(Worksheet page) {
        head(
                page,
                0,
                "whatif.name",
                "whatif.group",
                "whatif.cut.PERIOD",
                "whatif.totalBefore",
                "whatif.totalPoints",
                "whatif.gradeBefore",
                "whatif.grade",
                "whatif.why");
        int row = 0;
        for (WhatIfSheet.MoverRow mover : sheet.movers()) {
            row(
                    page,
                    ++row,
                    mover.name(),
                    mover.unit(),
                    mover.period(),
                    mover.before(),
                    mover.after(),
                    mover.gradeBefore(),
                    mover.gradeAfter(),
                    mover.reason());
        }
    }

    private void bars(Worksheet page) {
        head(page, 0, "whatif.points", "whatif.barPeople", "whatif.barMoving");
        int row = 0;
        for (TotalsChart.Bar bar : sheet.chart().bars()) {
            row(page, ++row, bar.from(), bar.count(), bar.moving());
        }
    }

    private void parts(Worksheet page) {
        head(
                page,
                0,
                "whatif.group",
                "whatif.name",
                "whatif.cards",
                "whatif.meanBefore",
                "whatif.meanAfter",
                "whatif.meanChange",
                "whatif.up",
                "whatif.down");
        int row = 0;
        for (WhatIfSheet.Cut cut : sheet.cuts()) {
            for (WhatIfSheet.Group group : cut.groups()) {
                row(
                        page,
                        ++row,
                        cut.name(),
                        group.name(),
                        group.size(),
                        group.before(),
                        group.after(),
                        group.change(),
                        group.up(),
                        group.down());
            }
        }
    }

    private void head(Worksheet page, int row, String... keys) {
        for (int column = 0; column < keys.length; column++) {
            page.value(row, column, texts.of(keys[column]));
            page.style(row, column).bold().set();
        }
    }

    private static void row(Worksheet page, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                page.value(row, column, number);
            } else {
                page.value(row, column, String.valueOf(cells[column]));
            }
        }
    }
}
