package dev.touchstone.documents;

import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.documents.fact.FactDocument;
import dev.touchstone.documents.fact.FactList;
import dev.touchstone.documents.form.DocumentFormat;
import dev.touchstone.documents.form.MalformedDocumentException;
import dev.touchstone.documents.sheet.PrintedSheetDocument;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.standard.Standard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files in and out, for programs that embed the engine. The formats themselves offer more: digests, schemas, single texts. */
public final class Documents {

    private Documents() {}

    /**
     * Every format there is.
     *
     * @return one per kind of document
     */
    public static List<DocumentFormat<?>> listFormats() {
        return List.of(
                StandardDocument.FORMAT,
                ScorecardDocument.FORMAT,
                ScorecardDocument.INPUT_FORMAT,
                FactDocument.FORMAT,
                FactDocument.LIST_FORMAT,
                PrintedSheetDocument.FORMAT);
    }

    /**
     * Reads a standards table.
     *
     * @param file in UTF-8
     * @return the standard
     * @throws IOException if the file cannot be read
     * @throws MalformedDocumentException with everything that is wrong with it
     */
    public static Standard readStandard(Path file) throws IOException {
        return read(StandardDocument.FORMAT, file);
    }

    /**
     * Reads facts that came through one connection.
     *
     * @param file in UTF-8
     * @return the facts with their names
     * @throws IOException if the file cannot be read
     * @throws MalformedDocumentException with everything that is wrong with it
     */
    public static List<IdentifiedFact> readFacts(Path file) throws IOException {
        FactList list = read(FactDocument.LIST_FORMAT, file);
        return list.listIdentified();
    }

    /**
     * Reads what a scorecard is to be derived from.
     *
     * @param file in UTF-8
     * @return the input
     * @throws IOException if the file cannot be read
     * @throws MalformedDocumentException with everything that is wrong with it
     */
    public static CardInput readCardInput(Path file) throws IOException {
        return read(ScorecardDocument.INPUT_FORMAT, file);
    }

    /**
     * Reads a scorecard and derives it again.
     *
     * @param file in UTF-8
     * @return the scorecard
     * @throws IOException if the file cannot be read
     * @throws MalformedDocumentException with everything that is wrong with it, altered figures included
     */
    public static Scorecard readScorecard(Path file) throws IOException {
        return read(ScorecardDocument.FORMAT, file);
    }

    private static <T> T read(DocumentFormat<T> format, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return format.read(bytes);
        }
    }
}
