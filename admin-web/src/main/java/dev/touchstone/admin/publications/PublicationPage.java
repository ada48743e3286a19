package dev.touchstone.admin.publications;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.NothingHere;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.StandardWords;
import dev.touchstone.scoring.standard.Standard;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The record of a publication, and who has read the version. */
@Named
@ViewScoped
public class PublicationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PublicationDesk desk;

    @Inject
    AcknowledgementDesk acknowledgements;

    @Inject
    StandardDesk standards;

    @Inject
    StandardWords words;

    @Inject
    Texts texts;

    @Inject
    SignedIn me;

    private long id;
    private transient @Nullable PublicationRecord kept;
    private transient @Nullable Reading reading;
    private transient @Nullable Standard standard;

    /** Reads the record. */
    public void open() {
        kept = desk.find(id).orElseThrow(NothingHere::new);
        reading = acknowledgements.findReading(id, me.scope()).orElse(null);
        standard = standards.find(id).orElseThrow(NothingHere::new).standard();
    }

    /** A finding with the name of the indicator it is about. */
    public String say(AcceptedFinding finding) {
        return Objects.requireNonNull(standard)
                .findIndicator(Objects.requireNonNullElse(finding.indicator(), ""))
                .map(indicator -> texts.of("standards.about", words.say(indicator.name()), finding.message()))
                .orElse(finding.message());
    }

    public PublicationRecord getRecord() {
        return Objects.requireNonNull(kept);
    }

    /** Who has read it; null if it assesses no people. */
    public @Nullable Reading getReading() {
        return reading;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
