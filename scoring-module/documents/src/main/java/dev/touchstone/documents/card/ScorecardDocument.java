package dev.touchstone.documents.card;

import dev.touchstone.documents.form.DocumentFormat;
import dev.touchstone.documents.form.MalformedDocumentException;
import dev.touchstone.documents.form.ObjectForm;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;

/** A scorecard, or what one is derived from, as a JSON document. */
public final class ScorecardDocument {

    private static final int LARGEST = 64 << 20;

    static final ObjectForm<CardInput> INPUT = new CardInputForm();

    /** The format: writing, reading, digest and schema. Reading derives the card again and refuses a result that differs. */
    public static final DocumentFormat<Scorecard> FORMAT = new DocumentFormat<>(
            "touchstone-scorecard/1", "A scorecard of Touchstone (考核评分表).", LARGEST, new ScorecardForm());

    /** The format of what a scorecard is derived from, without the result. */
    public static final DocumentFormat<CardInput> INPUT_FORMAT = new DocumentFormat<>(
            "touchstone-card-input/1", "What a scorecard of Touchstone is derived from.", LARGEST, INPUT);

    private ScorecardDocument() {}

    /**
     * The canonical document of a scorecard.
     *
     * @param card any
     * @return one line; equal scorecards give equal lines
     */
    public static String write(Scorecard card) {
        return FORMAT.write(card);
    }

    /**
     * Reads a scorecard: it is derived again from its input.
     *
     * @param document at most 64 million characters
     * @return the scorecard
     * @throws MalformedDocumentException with everything that is wrong with it, and with every stored figure that its own input does
     *     not give
     */
    public static Scorecard read(String document) {
        return FORMAT.read(document);
    }
}
