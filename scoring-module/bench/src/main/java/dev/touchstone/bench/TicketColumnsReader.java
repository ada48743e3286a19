package dev.touchstone.bench;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Puts the cells of a file of tickets into columns as FastCSV finds them, without a text for each, and hands pieces over. */
final class TicketColumnsReader extends AbstractBaseCsvCallbackHandler<Boolean> {

    private static final int PIECE = 20_000;
    private static final int SECONDS_OF_DAY = 86_400;

    private final Consumer<TicketColumns> consumer;
    private final TicketColumns piece = new TicketColumns(PIECE);
    private boolean heading = true;
    private int tickets;
    private int lastDate;
    private long lastMidnight;

    TicketColumnsReader(Consumer<TicketColumns> consumer) {
        this.consumer = consumer;
    }

    @Override
    protected void handleField(int column, char[] cells, int from, int length, boolean quoted) {
        if (heading) {
            return;
        }
        if (column == TicketColumns.CREATED) {
            piece.setCreated(tickets, second(cells, from));
        } else if (column > 0) {
            piece.set(column, tickets, length == 0 ? TicketRow.MISSING : number(cells, from, length));
        }
    }

    @Override
    protected Boolean buildRecord() {
        if (getRecordType() == RecordType.DATA && !heading && ++tickets == PIECE) {
            consumer.accept(piece);
            tickets = 0;
        }
        heading = false;
        return Boolean.TRUE;
    }

    /** Hands over what has not filled a piece. */
    void conclude() {
        consumer.accept(piece.first(tickets));
        tickets = 0;
    }

    /** Of a date and time such as 2025-10-12T08:30:00, in UTC. Dates come in order, so most are the last one again. */
    private long second(char[] cells, int from) {
        int date = number(cells, from, 4) * 10_000 + number(cells, from + 5, 2) * 100 + number(cells, from + 8, 2);
        if (date != lastDate) {
            lastDate = date;
            lastMidnight =
                    LocalDate.of(date / 10_000, date / 100 % 100, date % 100).toEpochDay() * SECONDS_OF_DAY;
        }
        int minutes = number(cells, from + 11, 2) * 60 + number(cells, from + 14, 2);
        return lastMidnight + minutes * 60 + number(cells, from + 17, 2);
    }

    private static int number(char[] cells, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            int digit = cells[i] - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException(
                        "\"" + new String(cells, from, length) + "\" is no number of whole digits");
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
