package dev.touchstone.admin.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The sentences under a page's head: what was done, and what was refused. */
@RequestScoped
public class Notices {

    @Inject
    Texts texts;

    /** Something is done; also survives a redirect. */
    public void done(String textKey, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        say(FacesMessage.SEVERITY_INFO, texts.of(textKey, arguments));
    }

    /** Does the work; when it is refused, says why and yields null, which keeps the page as it is. */
    public @Nullable String unlessRefused(Supplier<@Nullable String> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            say(FacesMessage.SEVERITY_ERROR, refusal.sentence(texts));
            return null;
        }
    }

    private static void say(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }
}
