package dev.touchstone.admin.entry;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cells of one row, and remembers everything that is wrong with them. */
final class CellReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,3})?");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private final Cells cells;
    private final List<CellFault> faults = new ArrayList<>();

    CellReader(Cells cells) {
        this.cells = cells;
    }

    /** What is wrong so far. */
    List<CellFault> faults() {
        return List.copyOf(faults);
    }

    boolean faulty() {
        return !faults.isEmpty();
    }

    void fault(EntryColumn column, String textKey, Object... arguments) {
        faults.add(CellFault.of(column, textKey, arguments));
    }

    boolean given(EntryColumn column) {
        return !cells.text(column).isEmpty();
    }

    /** Text that must be there; after a fault some text that stands for it. */
    String need(EntryColumn column, int longest) {
        Optional<String> found = find(column, longest);
        if (found.isEmpty()) {
            needed(column);
        }
        return found.orElse("?");
    }

    /** Text that may be there. */
    Optional<String> find(EntryColumn column, int longest) {
        String text = cells.text(column);
        if (text.length() > longest) {
            fault(column, "entry.fault.long", text.length(), longest);
            return Optional.of(text.substring(0, longest));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** A number that must be there. */
    Optional<BigDecimal> needNumber(EntryColumn column) {
        if (!given(column)) {
            needed(column);
            return Optional.empty();
        }
        return findNumber(column);
    }

    /** A number that may be there. */
    Optional<BigDecimal> findNumber(EntryColumn column) {
        String text = cells.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = parse(text);
        if (number.isEmpty()) {
            fault(column, "entry.fault.number", text);
        }
        return number;
    }

    /** The day or month, which must be there. */
    Optional<EntryDay> day() {
        String text = cells.text(EntryColumn.DAY);
        if (text.isEmpty()) {
            needed(EntryColumn.DAY);
            return Optional.empty();
        }
        Optional<EntryDay> day = EntryDay.parse(text);
        if (day.isEmpty()) {
            fault(EntryColumn.DAY, "entry.fault.day", text);
        }
        return day;
    }

    /** A decimal number with up to three places, thousands commas and full-width digits allowed. */
    static Optional<BigDecimal> parse(String written) {
        String text =
                Normalizer.normalize(written, Normalizer.Form.NFKC).strip().replace('−', '-');
        if (THOUSANDS.matcher(text).matches()) {
            text = text.replace(",", "");
        }
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private void needed(EntryColumn column) {
        fault(column, "entry.fault.needed");
    }
}
