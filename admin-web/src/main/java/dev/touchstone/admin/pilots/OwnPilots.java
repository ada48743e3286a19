package dev.touchstone.admin.pilots;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.plugin.text.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pilots that the first page tells an assessed agent of: those the agent takes part in. */
@Named
@RequestScoped
public class OwnPilots {

    @Inject
    PilotSheets sheets;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    private @Nullable List<PilotRow> rows;

    /** The newest first; empty for readers who are not assessed. */
    public List<PilotRow> getRows() {
        if (rows == null) {
            rows = me.scope() instanceof DataScope.Own own
                    ? sheets.list(own, Language.of(preferences.getLanguage().getTag()))
                    : List.of();
        }
        return rows;
    }
}
