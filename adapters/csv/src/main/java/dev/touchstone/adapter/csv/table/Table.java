package dev.touchstone.adapter.csv.table;

import dev.touchstone.plugin.text.LocalizedText;
import java.io.IOException;

/** A header and the rows below it. */
public interface Table {

    /**
     * Where it stands.
     *
     * @return the place of its file, and of the sheet in a workbook: {@code calls.xlsx#May}
     */
    String place();

    /**
     * Its columns.
     *
     * @return the header
     */
    Header header();

    /**
     * How its file is to be read, for people: encoding and delimiter, or the sheet.
     *
     * @return a sentence
     */
    LocalizedText remark();

    /**
     * Opens its rows.
     *
     * @return from the first below the header, to be closed by the caller
     * @throws IOException if the file cannot be read
     */
    RowReader open() throws IOException;
}
