package dev.touchstone.sheet.book;

import java.math.BigDecimal;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** The text of a cell as its reader sees it: 0.85 under a percent format is 85%, other numbers are written out in full. */
final class CellText {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<Integer> PERCENT_FORMATS = Set.of(9, 10);

    private CellText() {}

    static String of(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return isPercent(cell) ? plain(number.multiply(HUNDRED)) + "%" : plain(number);
        }
        if (value != null) {
            return value.toString();
        }
        String raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }

    private static boolean isPercent(Cell cell) {
        String format = cell.getDataFormatString();
        Integer builtIn = cell.getDataFormatId();
        return format != null ? format.contains("%") : builtIn != null && PERCENT_FORMATS.contains(builtIn);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
