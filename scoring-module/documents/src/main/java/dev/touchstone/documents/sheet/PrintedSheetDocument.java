package dev.touchstone.documents.sheet;

import dev.touchstone.documents.form.DocumentFormat;
import dev.touchstone.scoring.lint.PrintedSheet;

/** A filled-in sheet as a JSON document. */
public final class PrintedSheetDocument {

    private static final int LARGEST = 1 << 20;

    /** The format: writing, reading, digest and schema. */
    public static final DocumentFormat<PrintedSheet> FORMAT = new DocumentFormat<>(
            "touchstone-printed-sheet/1",
            "A filled-in sheet, to be checked against the rules it claims to follow.",
            LARGEST,
            new PrintedSheetForm());

    private PrintedSheetDocument() {}
}
