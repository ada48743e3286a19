package dev.touchstone.adapter.csv.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The text of a workbook's cell, the same as a text file would hold: real dates as {@code 2026-11-01} or {@code 2026-11-01T09:12:58},
 * times and durations as {@code 09:12:58}, numbers without grouping. Workbooks keep dates as days and fractions of days (ECMA-376
 * part 1, 18.17.4.1); fractions are rounded to the second, as the programs show them.
 */
final class ExcelCell {

    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?![hms]+\\])[^\\]]*\\]|_.|\\*.");
    private static final Set<Integer> BUILT_IN_DATES =
            Set.of(14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);
    private static final Set<Integer> BUILT_IN_TIMES = Set.of(18, 19, 20, 21, 22, 32, 33, 34, 35, 45, 46, 47, 55, 56);

    private final boolean date1904;

    ExcelCell(boolean date1904) {
        this.date1904 = date1904;
    }

    String text(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return cell == null || cell.getRawValue() == null ? "" : cell.getRawValue();
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(number, cell);
        }
        return value instanceof Boolean ? value.toString().toUpperCase(Locale.ROOT) : value.toString();
    }

    private String number(BigDecimal number, Cell cell) {
        String format = format(cell);
        boolean date = format.contains("y") || format.contains("d");
        boolean time = format.contains("h") || format.contains("s");
        if ((date || time) && number.signum() >= 0 && number.compareTo(LAST_DAY) < 0) {
            return date && number.compareTo(BigDecimal.ONE) >= 0 ? date(number, time) : clock(number);
        }
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    private String date(BigDecimal days, boolean time) {
        LocalDateTime moment = (date1904 ? LocalDateTime.of(1904, 1, 1, 0, 0) : LocalDateTime.of(1899, 12, 30, 0, 0))
                .plusSeconds(seconds(days));
        boolean midnight = moment.toLocalTime().toSecondOfDay() == 0;
        return midnight && !time
                ? moment.toLocalDate().toString()
                : moment.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT));
    }

    private static String clock(BigDecimal days) {
        Duration duration = Duration.ofSeconds(seconds(days));
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d", duration.toHours(), duration.toMinutesPart(), duration.toSecondsPart());
    }

    private static long seconds(BigDecimal days) {
        return days.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The letters of the number format that mean something, in lower case. */
    private static String format(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null) {
            String first = format.split(";", 2)[0];
            return NOT_FORMAT
                    .matcher(first.toLowerCase(Locale.ROOT))
                    .replaceAll("")
                    .replace("general", "");
        }
        Integer builtIn = cell.getDataFormatId();
        if (builtIn == null) {
            return "";
        }
        return BUILT_IN_DATES.contains(builtIn) ? "d" : BUILT_IN_TIMES.contains(builtIn) ? builtInTime(builtIn) : "";
    }

    private static String builtInTime(int builtIn) {
        return builtIn == 22 ? "dh" : "h";
    }
}
