package dev.touchstone.sheet.detail;

import dev.touchstone.documents.form.Json;
import dev.touchstone.sheet.book.SheetTable;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the worksheets behind the lines of a workbook. */
final class DetailBook {

    private static final int DIMENSION = 0;
    private static final int INDICATOR = 1;
    private static final int ITEM = 2;
    private static final int VALUE = 3;
    /** What the lines say, and what a draft gets from its page: no row can say it. */
    private static final Set<String> ELSEWHERE = Set.of("format", "version", "dimensions", "indicators", "weight");

    private static final List<String> ITEM_HEADINGS = List.of("项目", "項目", "item");

    private final List<DetailEntry> entries = new ArrayList<>();
    private final List<DetailProblem> problems = new ArrayList<>();

    DetailBook(List<SheetTable> book) {
        for (SheetTable table : book) {
            DetailTab.find(table.name()).ifPresent(tab -> read(table, tab));
        }
    }

    List<DetailEntry> entries() {
        return entries;
    }

    List<DetailProblem> problems() {
        return problems;
    }

    private void read(SheetTable table, DetailTab tab) {
        int header = IntStream.range(0, table.rows().size())
                .filter(row -> ITEM_HEADINGS.contains(table.cell(row, ITEM).toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(-1);
        if (header < 0) {
            problems.add(new DetailProblem(DetailProblem.Kind.NO_HEADINGS, table.name() + "!C1", table.name(), null));
            return;
        }
        for (int row = header + 1; row < table.rows().size(); row++) {
            String item = table.cell(row, ITEM);
            if (!item.isEmpty()) {
                read(table, row, item, tab);
            }
        }
    }

    private void read(SheetTable table, int row, String item, DetailTab tab) {
        Optional<ItemPath> path = ItemPath.read(item).filter(each -> !ELSEWHERE.contains(each.first()));
        if (path.isEmpty()) {
            problems.add(new DetailProblem(DetailProblem.Kind.ITEM_UNKNOWN, address(table, row, ITEM), item, null));
            return;
        }
        JsonValue value = tab == DetailTab.NAMES
                ? texts(table, row)
                : CellGrammar.read(table.cell(row, VALUE), path.get().member());
        entries.add(new DetailEntry(
                table.cell(row, DIMENSION), table.cell(row, INDICATOR), path.get(), value, address(table, row, VALUE)));
    }

    private static JsonValue texts(SheetTable table, int row) {
        JsonObjectBuilder text = Json.object();
        for (int i = 0; i < Localized.MEMBERS.size(); i++) {
            text.add(Localized.MEMBERS.get(i), Localized.read(table.cell(row, VALUE + i)));
        }
        return text.build();
    }

    private static String address(SheetTable table, int row, int column) {
        return table.name() + "!" + SheetTable.address(row, column);
    }
}
