package dev.touchstone.sheet.detail;

import java.util.List;

/**
 * One row of a worksheet behind the lines.
 *
 * @param dimension whose it is, as the lines name it; empty for the whole standard
 * @param indicator the line; empty for a dimension or the whole
 * @param item what is said
 * @param cells the value as text or number; the three languages of a name
 */
public record DetailRow(String dimension, String indicator, String item, List<Object> cells) {

    /** Copies the cells. */
    public DetailRow {
        cells = List.copyOf(cells);
    }
}
