package dev.touchstone.sheet.book;

import java.util.List;

/** A file that cannot be read as a workbook of tables. The reason names what is wrong; a host says it in its reader's language. */
public final class UnreadableSheetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with a file. */
    public enum Reason {
        /** It holds no byte. */
        EMPTY_FILE("The file is empty: save it again and choose it once more"),
        /** It is too large; the limit in megabytes follows. */
        TOO_LARGE("The file is larger than %s MB: keep only the sheet with the standard"),
        /** It is a workbook of before 2007. */
        OLD_FORMAT("The file is an old .xls workbook: save it as .xlsx"),
        /** It is protected by a password. */
        PROTECTED("The file is protected by a password: save it without one"),
        /** It is something else. */
        NOT_A_WORKBOOK("The file is no .xlsx workbook: save the table as .xlsx"),
        /** It is damaged; the library's words follow. */
        BROKEN("The workbook is damaged: open it in a spreadsheet program and save it again (%s)"),
        /** A sheet has too many rows; the sheet and the limit follow. */
        TOO_MANY_ROWS("Sheet %s has more than %s rows: keep only the rows of the standard"),
        /** A sheet has too many columns; the sheet and the limit follow. */
        TOO_MANY_COLUMNS("Sheet %s has more than %s columns: keep only the columns of the standard"),
        /** No visible sheet holds anything. */
        NOTHING_IN_IT("No visible sheet of the workbook holds anything: choose another file");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    private final Reason reason;
    private final transient List<Object> details;

    UnreadableSheetException(Reason reason, Object... details) {
        super(String.format(reason.words, details));
        this.reason = reason;
        this.details = List.of(details);
    }

    /**
     * What is wrong.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * What its sentence needs.
     *
     * @return limits and names, in the order of the reason's description
     */
    public List<Object> details() {
        return details;
    }
}
