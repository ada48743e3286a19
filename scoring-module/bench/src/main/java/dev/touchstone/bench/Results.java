package dev.touchstone.bench;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Total and grade of every cell, as one side computed them. */
final class Results {

    private static final int NOTHING = -1;

    private final int[] hundredths = new int[GeneratedTickets.CELLS];
    private final int[] grades = new int[GeneratedTickets.CELLS];

    Results() {
        Arrays.fill(hundredths, NOTHING);
        Arrays.fill(grades, NOTHING);
    }

    /**
     * Notes a card.
     *
     * @param cell whose
     * @param total in hundredths of a point
     * @param grade from 0, the best
     */
    void set(int cell, int total, int grade) {
        hundredths[cell] = total;
        grades[cell] = grade;
    }

    /** A checksum over all totals and grades, for the table. */
    String checksum() {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * 2 * GeneratedTickets.CELLS);
        bytes.asIntBuffer().put(hundredths).put(grades);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return "%08x".formatted(sum.getValue());
    }

    /** The same for some cells only, for a peer that is too slow for all of them. */
    Results only(int[] cells) {
        Results some = new Results();
        for (int cell : cells) {
            some.set(cell, hundredths[cell], grades[cell]);
        }
        return some;
    }

    /**
     * Compares cell by cell.
     *
     * @throws IllegalStateException if the two differ, naming the first cell that does
     */
    void requireSame(Results other, String name) {
        int cell = Math.min(differingFrom(hundredths, other.hundredths), differingFrom(grades, other.grades));
        if (cell < GeneratedTickets.CELLS) {
            throw new IllegalStateException("Agent " + cell / GeneratedTickets.MONTHS + " has " + hundredths[cell]
                    + " hundredths and grade " + grades[cell] + " in month "
                    + (cell % GeneratedTickets.MONTHS + 1) + ", but " + other.hundredths[cell] + " and grade "
                    + other.grades[cell] + " by " + name
                    + "\nMaybe one side rounds or leaves out differently: no time is comparable before they agree");
        }
    }

    private static int differingFrom(int[] own, int[] others) {
        int at = Arrays.mismatch(own, others);
        return at < 0 ? GeneratedTickets.CELLS : at;
    }
}
