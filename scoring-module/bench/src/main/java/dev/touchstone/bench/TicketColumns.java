package dev.touchstone.bench;

import dev.touchstone.scoring.measure.ColumnSums;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Tickets as columns of whole numbers, numbered as in the file of tickets; {@link ColumnSums#MISSING} where there is no value. */
final class TicketColumns {

    static final int AGENT = 1;
    static final int CREATED = 2;
    static final int FIRST_RESPONSE = 3;
    static final int RESOLUTION = 4;
    static final int CUSTOMER = 8;
    static final int REOPENED = 9;
    static final int FIRST_CONTACT = 10;
    static final int SATISFACTION = 11;
    static final int RECOMMENDATION = 12;
    static final int CALLBACK = 13;
    static final int DEFECTS = 14;
    static final int CRITICAL = 15;

    private static final int COLUMNS = 16;
    private static final long[] BEGINS = IntStream.rangeClosed(0, GeneratedTickets.MONTHS)
            .mapToLong(months -> YearMonth.of(GeneratedTickets.YEAR, 1)
                    .plusMonths(months)
                    .atDay(1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toEpochSecond())
            .toArray();

    private final int[][] numbers;
    private final long[] created;

    private TicketColumns(int[][] numbers, long[] created) {
        this.numbers = numbers;
        this.created = created;
    }

    /** Room for so many tickets. */
    TicketColumns(int size) {
        this(new int[COLUMNS][size], new long[size]);
    }

    static TicketColumns of(GeneratedTickets tickets) {
        TicketColumns columns = new TicketColumns(tickets.size());
        for (int i = 0; i < tickets.size(); i++) {
            TicketRow row = tickets.row(i);
            columns.created[i] = row.created().getEpochSecond();
            columns.numbers[AGENT][i] = row.agent();
            columns.numbers[CUSTOMER][i] = row.customer();
            columns.set(FIRST_RESPONSE, i, row.firstResponseSeconds());
            columns.set(RESOLUTION, i, row.resolutionSeconds());
            columns.set(REOPENED, i, row.reopened());
            columns.set(FIRST_CONTACT, i, row.firstContact());
            columns.set(SATISFACTION, i, row.satisfaction());
            columns.set(RECOMMENDATION, i, row.recommendation());
            columns.set(CALLBACK, i, row.callback());
            columns.set(DEFECTS, i, row.defects());
            columns.set(CRITICAL, i, row.critical());
        }
        return columns;
    }

    /** The first tickets only. */
    TicketColumns first(int size) {
        int[][] some = Arrays.stream(numbers)
                .map(column -> Arrays.copyOf(column, size))
                .toArray(int[][]::new);
        return new TicketColumns(some, Arrays.copyOf(created, size));
    }

    int size() {
        return created.length;
    }

    int[] column(int number) {
        return numbers[number];
    }

    /** When each was opened, in seconds since 1970. */
    long[] created() {
        return created;
    }

    void set(int column, int ticket, int value) {
        numbers[column][ticket] = value == TicketRow.MISSING ? ColumnSums.MISSING : value;
    }

    void setCreated(int ticket, long second) {
        created[ticket] = second;
    }

    /** The agent and month of each, numbered as {@link Cells} does. */
    int[] cells() {
        int[] cells = new int[size()];
        int month = 0;
        for (int i = 0; i < cells.length; i++) {
            while (created[i] >= BEGINS[month + 1]) {
                month++;
            }
            while (created[i] < BEGINS[month]) {
                month--;
            }
            cells[i] = Cells.indexOf(numbers[AGENT][i], month + 1);
        }
        return cells;
    }
}
