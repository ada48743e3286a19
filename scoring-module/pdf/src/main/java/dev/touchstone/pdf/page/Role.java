package dev.touchstone.pdf.page;

/** What a piece of content is to somebody who cannot see it: the standard structure types of PDF that are used. */
public enum Role {
    /** The root. */
    DOCUMENT("Document"),
    /** One scorecard. */
    SECTION("Sect"),
    /** A scorecard's title. */
    HEADING_1("H1"),
    /** A part's heading. */
    HEADING_2("H2"),
    /** A paragraph. */
    PARAGRAPH("P"),
    /** A table. */
    TABLE("Table"),
    /** A row. */
    ROW("TR"),
    /** A cell that heads a column. */
    COLUMN_HEADER("TH"),
    /** A cell that heads a row. */
    ROW_HEADER("TH"),
    /** An ordinary cell. */
    CELL("TD"),
    /** A chart, with a sentence that says what it shows. */
    FIGURE("Figure");

    private final String type;

    Role(String type) {
        this.type = type;
    }

    /**
     * The structure type.
     *
     * @return as PDF spells it
     */
    public String type() {
        return type;
    }
}
