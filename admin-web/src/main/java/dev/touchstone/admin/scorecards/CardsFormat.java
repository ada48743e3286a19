package dev.touchstone.admin.scorecards;

import java.util.Locale;

/** The kinds of files that hold a list of scorecards. */
public enum CardsFormat {
    /** All cards in one document. */
    PDF("application/pdf"),
    /** A document for each card. */
    ZIP("application/zip"),
    /** The list itself, for spreadsheets. */
    CSV("text/csv;charset=UTF-8"),
    /** A row per person with the points of every indicator, as a workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    CardsFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As an answer says it. */
    public String mediaType() {
        return mediaType;
    }

    /** The name's ending, without the dot; also how an address names the kind. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind with an ending.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static CardsFormat fromString(String ending) {
        for (CardsFormat format : values()) {
            if (format.toString().equals(ending)) {
                return format;
            }
        }
        throw new IllegalArgumentException(
                "There is no file of kind \"" + ending + "\": there are pdf, zip, csv and xlsx");
    }
}
