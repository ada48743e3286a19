package dev.touchstone.bench;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/**
 * Generated tickets of one year, in time order. Every column of row i is a pure function of seed, i and size, so any part can be made
 * anew without the rest.
 *
 * @param seed any
 * @param size how many, at least 1
 */
record GeneratedTickets(long seed, int size) {

    static final int AGENTS = 5_000;
    static final int MONTHS = 12;
    static final int CELLS = AGENTS * MONTHS;
    static final int YEAR = 2025;

    private static final long START = secondsAt(YearMonth.of(YEAR, 1));
    private static final long SECONDS = secondsAt(YearMonth.of(YEAR + 1, 1)) - START;
    private static final int CATEGORIES = 20;
    private static final int COLUMNS = Column.values().length;

    private enum Column {
        AGENT,
        RESPONSE,
        NO_RESPONSE,
        RESOLUTION,
        CHANNEL,
        CATEGORY,
        PRIORITY,
        CUSTOMER,
        REOPENED,
        FIRST_CONTACT,
        SURVEYED,
        SATISFACTION,
        ASKED,
        RECOMMENDATION,
        CALLED_BACK,
        CALLBACK,
        INSPECTED,
        DEFECTS,
        CRITICAL
    }

    /** A row by its number. */
    TicketRow row(int i) {
        boolean inspected = draw(i, Column.INSPECTED, 100) < 5;
        int defects = inspected ? Math.max(0, draw(i, Column.DEFECTS, 10) - 6) : TicketRow.MISSING;
        return new TicketRow(
                i,
                draw(i, Column.AGENT, AGENTS),
                Instant.ofEpochSecond(START + i * SECONDS / size),
                draw(i, Column.NO_RESPONSE, 100) == 0 ? TicketRow.MISSING : 5 + skewed(i, Column.RESPONSE, 900),
                600 + skewed(i, Column.RESOLUTION, 250_000),
                draw(i, Column.CHANNEL, 4),
                draw(i, Column.CATEGORY, CATEGORIES),
                draw(i, Column.PRIORITY, 4),
                skewed(i, Column.CUSTOMER, Math.max(1, size / 4)),
                draw(i, Column.REOPENED, 100) < 7 ? 1 : 0,
                draw(i, Column.FIRST_CONTACT, 100) < 72 ? 1 : 0,
                draw(i, Column.SURVEYED, 100) < 40 ? 5 - skewed(i, Column.SATISFACTION, 5) : TicketRow.MISSING,
                draw(i, Column.ASKED, 100) < 20 ? 10 - skewed(i, Column.RECOMMENDATION, 11) : TicketRow.MISSING,
                draw(i, Column.CALLED_BACK, 100) < 10
                        ? (draw(i, Column.CALLBACK, 100) < 85 ? 1 : 0)
                        : TicketRow.MISSING,
                defects,
                defects > 0 && draw(i, Column.CRITICAL, 10) == 0 ? 1 : Math.min(0, defects));
    }

    /** Hands over every row in time order. */
    void forEach(Consumer<TicketRow> consumer) {
        for (int i = 0; i < size; i++) {
            consumer.accept(row(i));
        }
    }

    /** Hands over the rows of one month, 1 to 12, in time order. */
    void forEachOf(int month, Consumer<TicketRow> consumer) {
        YearMonth wanted = YearMonth.of(YEAR, month);
        forEachBetween(
                Instant.ofEpochSecond(secondsAt(wanted)),
                Instant.ofEpochSecond(secondsAt(wanted.plusMonths(1))),
                consumer);
    }

    /** Hands over the rows created from an instant until before another one, in time order. */
    void forEachBetween(Instant from, Instant until, Consumer<TicketRow> consumer) {
        int end = firstAt(until.getEpochSecond());
        for (int i = firstAt(from.getEpochSecond()); i < end; i++) {
            consumer.accept(row(i));
        }
    }

    /** The number of the first row that was not created before an instant; the size if there is none. */
    private int firstAt(long second) {
        long wanted = Math.clamp(second - START, 0, SECONDS);
        return Math.toIntExact(Math.ceilDiv(wanted * size, SECONDS));
    }

    private int draw(long i, Column column, int bound) {
        return (int) (Math.floorMod(mixed(i, column), 1L << 32) * bound >>> 32);
    }

    /** Small numbers are the more frequent ones: the square of an even draw. */
    private int skewed(long i, Column column, int bound) {
        long even = Math.floorMod(mixed(i, column), 1L << 31);
        return (int) ((even * even >>> 31) * bound >>> 31);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014) over row, column, seed and size. */
    private long mixed(long i, Column column) {
        long z = seed + size * 0xD1342543DE82EF95L + (i * COLUMNS + column.ordinal() + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static long secondsAt(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }
}
