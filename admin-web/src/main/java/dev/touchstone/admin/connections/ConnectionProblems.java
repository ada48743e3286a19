package dev.touchstone.admin.connections;

import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.text.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;

/** Says in the reader's language what an adapter refuses: beside the field if it has one, else under the page's head. */
@RequestScoped
public class ConnectionProblems {

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    /** Something that an adapter may refuse. */
    @FunctionalInterface
    public interface Asking {
        /** Asks. */
        void ask() throws InvalidSettingsException, AdapterException;
    }

    /** Does the work; if it is refused, says why and yields false. */
    public boolean unlessAny(SettingsForm form, Asking work) {
        try {
            work.ask();
            return true;
        } catch (InvalidSettingsException wrong) {
            show(form, wrong.problems());
        } catch (BadSettingsException unusable) {
            show(form, unusable.problems());
        } catch (AdapterException refused) {
            tell(texts.of("connections.refused." + refused.getClass().getSimpleName()) + " "
                    + refused.text().in(language()));
        }
        return false;
    }

    private void show(SettingsForm form, List<Problem> found) {
        found.forEach(problem -> form.getProblems()
                .merge(problem.key(), problem.message().in(language()), (one, other) -> one + "\n" + other));
        tell(texts.of("connections.problems", found.size()));
    }

    private static void tell(String words) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }
}
