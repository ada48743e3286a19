package dev.touchstone.bench;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/** How many contacts every agent had in every month, and how many of them were repeated, as one side counted them. */
final class RepeatCounts {

    private final int[] contacts = new int[GeneratedTickets.CELLS];
    private final int[] repeated = new int[GeneratedTickets.CELLS];

    void set(int cell, int contactCount, int repeatedCount) {
        contacts[cell] = contactCount;
        repeated[cell] = repeatedCount;
    }

    /** How many contacts were repeated in all. */
    long repeated() {
        return Arrays.stream(repeated).asLongStream().sum();
    }

    /** A checksum over all counts, for the table. */
    String checksum() {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * 2 * GeneratedTickets.CELLS);
        bytes.asIntBuffer().put(contacts).put(repeated);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return "%08x".formatted(sum.getValue());
    }

    /**
     * Compares cell by cell.
     *
     * @throws IllegalStateException if the two differ, naming the first cell that does
     */
    void requireSame(RepeatCounts other, String name) {
        for (int cell = 0; cell < GeneratedTickets.CELLS; cell++) {
            if (contacts[cell] != other.contacts[cell] || repeated[cell] != other.repeated[cell]) {
                throw new IllegalStateException("Agent " + cell / GeneratedTickets.MONTHS + " has " + shown(cell)
                        + " in month " + (cell % GeneratedTickets.MONTHS + 1) + ", but " + other.shown(cell) + " by "
                        + name
                        + "\nMaybe one side ends the window or the month elsewhere, or two tickets begin in one second:"
                        + " no time is comparable before they agree");
            }
        }
    }

    private String shown(int cell) {
        return repeated[cell] + " of " + contacts[cell] + " contacts repeated";
    }
}
