package dev.touchstone.admin.pilots;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.text.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an assessed agent sees of a pilot: the own months. */
@Named
@ViewScoped
public class OwnPilotPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PilotSheets sheets;

    @Inject
    PilotPage page;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    private transient @Nullable List<OwnMonth> months;
    private @Nullable String problem;

    /** Asks for the results, which may still be read, or cannot be any more. */
    public void look() {
        if (!(me.scope() instanceof DataScope.Own own)) {
            return;
        }
        try {
            months = sheets.findOwn(
                            page.getId(),
                            own,
                            Language.of(preferences.getLanguage().getTag()))
                    .orElse(null);
        } catch (Refusal refusal) {
            problem = refusal.sentence(texts);
        }
    }

    /** Why there are no results; null if nothing stands against them. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** Whether the reader is assessed. */
    public boolean isAssessed() {
        return me.scope() instanceof DataScope.Own;
    }

    /** The own months; null while facts are being read. */
    public @Nullable List<OwnMonth> getMonths() {
        return months;
    }
}
