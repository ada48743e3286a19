package dev.touchstone.spark;

import dev.touchstone.documents.fact.FactDocument;
import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.measure.IdentifiedFact;
import java.io.Serializable;

/**
 * A fact as files and databases hold it, and as it travels from one machine to another.
 *
 * @param connection the host's name of the connection it came through
 * @param document its canonical document, {@link FactDocument}
 */
public record StoredFact(String connection, String document) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * The fact itself.
     *
     * @return read from the document
     * @throws dev.touchstone.documents.form.MalformedDocumentException with everything that is wrong with it
     */
    public IdentifiedFact read() {
        ServiceFact fact = FactDocument.read(document);
        return new IdentifiedFact(new FactId(connection, fact.key()), fact);
    }
}
