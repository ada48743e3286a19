package dev.touchstone.documents.standard;

import dev.touchstone.documents.form.DocumentFormat;
import dev.touchstone.documents.form.Form;
import dev.touchstone.documents.form.MalformedDocumentException;
import dev.touchstone.documents.form.ObjectForm;
import dev.touchstone.scoring.grade.GradeBand;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;

/** A standards table as a JSON document. */
public final class StandardDocument {

    private static final int LARGEST = 4 << 20;

    /** Which version of which standard. */
    public static final Form<StandardVersion> VERSION = new StandardVersionForm();

    /** One grade. */
    public static final Form<GradeBand> GRADE = GradeBandForm.GRADE;

    /** The members of a standard, for documents that hold one. */
    public static final ObjectForm<Standard> STANDARD = new StandardForm();

    /** The format: writing, reading, digest and schema. */
    public static final DocumentFormat<Standard> FORMAT = new DocumentFormat<>(
            "touchstone-standard/1", "A standards table of Touchstone (客户服务质量标准表).", LARGEST, STANDARD);

    private StandardDocument() {}

    /**
     * The canonical document of a standard.
     *
     * @param standard any
     * @return one line; equal standards give equal lines
     */
    public static String write(Standard standard) {
        return FORMAT.write(standard);
    }

    /**
     * Reads a standard.
     *
     * @param document at most four million characters
     * @return the standard; whether it may be published is a question for the lint
     * @throws MalformedDocumentException with everything that is wrong with it
     */
    public static Standard read(String document) {
        return FORMAT.read(document);
    }
}
