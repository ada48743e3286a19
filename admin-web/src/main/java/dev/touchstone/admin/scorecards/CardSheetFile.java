package dev.touchstone.admin.scorecards;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.touchstone.admin.shell.SafeCell;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** The list of scorecards as a file that spreadsheets open. */
record CardSheetFile(Language language) {

    void write(List<CardRow> rows, OutputStream out) throws IOException {
        CsvWriter csv = SafeCell.csv(out);
        csv.writeRecord(Stream.of("place", "name", "number", "unit", "total", "grade", "coefficient", "sample", "state")
                .map(key -> word("scorecards." + key))
                .toList());
        for (CardRow row : rows) {
            csv.writeRecord(List.of(
                    row.place() == null ? "" : row.place().toString(),
                    SafeCell.of(row.name()),
                    SafeCell.of(row.number()),
                    SafeCell.of(row.unit()),
                    row.total() == null ? "" : row.total().toPlainString(),
                    SafeCell.of(row.grade()),
                    row.coefficient().toPlainString(),
                    String.valueOf(row.sample()),
                    state(row)));
        }
        csv.flush();
    }

    /** Whether a card is provisional, or which revision it is. */
    String state(CardRow row) {
        return row.revision() == 0 ? word("scorecards.provisional") : word("scorecards.published", row.revision());
    }

    private String word(String key, Object... arguments) {
        return Texts.in(dev.touchstone.admin.shell.Language.find(language.tag()).orElseThrow(), key, arguments);
    }
}
