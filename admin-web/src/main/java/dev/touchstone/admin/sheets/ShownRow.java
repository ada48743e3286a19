package dev.touchstone.admin.sheets;

import java.util.List;

/**
 * A row of a sheet as the page shows it.
 *
 * @param number from 0
 * @param heading whether its cells are the headings
 * @param cells the texts
 */
public record ShownRow(int number, boolean heading, List<String> cells) {

    /** As spreadsheets number it. */
    public int label() {
        return number + 1;
    }
}
