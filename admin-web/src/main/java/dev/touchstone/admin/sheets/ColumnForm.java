package dev.touchstone.admin.sheets;

import dev.touchstone.sheet.draft.Column;
import java.io.Serializable;

/** What a column is said to hold. */
public class ColumnForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String letter;
    private Column kind;

    ColumnForm(String letter, Column kind) {
        this.letter = letter;
        this.kind = kind;
    }

    public String getLetter() {
        return letter;
    }

    public Column getKind() {
        return kind;
    }

    public void setKind(Column kind) {
        this.kind = kind;
    }
}
