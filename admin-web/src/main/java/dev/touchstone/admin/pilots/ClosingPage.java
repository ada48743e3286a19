package dev.touchstone.admin.pilots;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form that closes a pilot with a decision. */
@Named
@ViewScoped
public class ClosingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ClosingDesk desk;

    @Inject
    PilotPage page;

    @Inject
    SignedIn me;

    @Inject
    Notices notices;

    private @Nullable PilotDecision decision;
    private String reason = "";

    /** Closes the pilot. */
    public @Nullable String close() {
        return notices.unlessRefused(() -> {
            desk.close(page.getId(), me.scope(), Objects.requireNonNull(decision), reason, me.getName());
            notices.done("pilots.closedNow");
            return page.here();
        });
    }

    public PilotDecision[] getDecisions() {
        return PilotDecision.values();
    }

    public @Nullable PilotDecision getDecision() {
        return decision;
    }

    public void setDecision(@Nullable PilotDecision decision) {
        this.decision = decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
