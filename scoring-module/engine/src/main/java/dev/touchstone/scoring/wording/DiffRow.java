package dev.touchstone.scoring.wording;

import java.util.List;

/**
 * What differs in one line.
 *
 * @param key the indicator's key; never shown
 * @param indicator the indicator's name
 * @param cells what differs, cause before effect
 */
public record DiffRow(String key, String indicator, List<DiffCell> cells) {

    /** Copies the cells. */
    public DiffRow {
        cells = List.copyOf(cells);
    }
}
