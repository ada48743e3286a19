package dev.touchstone.bench;

import java.util.Arrays;

/** What was measured for each agent and month: sums and counts of the ten lines. Agent a in month m has the cell 12 a + m - 1. */
final class Cells {

    private final long[] numerators = new long[GeneratedTickets.CELLS * TenLines.LINES.size()];
    private final long[] denominators = new long[GeneratedTickets.CELLS * TenLines.LINES.size()];
    private final boolean[] present = new boolean[GeneratedTickets.CELLS];

    static int indexOf(int agent, int month) {
        return agent * GeneratedTickets.MONTHS + month - 1;
    }

    void set(int cell, int line, long numerator, long denominator) {
        present[cell] = true;
        numerators[cell * TenLines.LINES.size() + line] = numerator;
        denominators[cell * TenLines.LINES.size() + line] = denominator;
    }

    long numerator(int cell, int line) {
        return numerators[cell * TenLines.LINES.size() + line];
    }

    long denominator(int cell, int line) {
        return denominators[cell * TenLines.LINES.size() + line];
    }

    /** The cells in which anything was measured, in order. */
    int[] present() {
        int[] found = new int[GeneratedTickets.CELLS];
        int size = 0;
        for (int cell = 0; cell < GeneratedTickets.CELLS; cell++) {
            if (present[cell]) {
                found[size++] = cell;
            }
        }
        return Arrays.copyOf(found, size);
    }
}
