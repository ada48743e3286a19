package dev.touchstone.admin.standards;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.documents.form.MalformedDocumentException;
import dev.touchstone.documents.ready.ReadyStandard;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** Standards tables with their versions, and the ready ones to begin with. */
@Named
@ViewScoped
public class StandardsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_PROBLEMS = 10;

    @Inject
    StandardDesk desk;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    private transient List<VersionRow> rows = List.of();
    private transient @Nullable UploadedFile file;

    @PostConstruct
    void read() {
        rows = desk.list();
    }

    public List<VersionRow> getRows() {
        return rows;
    }

    /** Ready standards that are not in use yet. */
    public List<ReadyStandard> getReady() {
        return ReadyStandards.list().stream()
                .filter(ready -> rows.stream()
                        .noneMatch(row -> row.standard().version().standard().equals(ready.key())))
                .toList();
    }

    /** Begins a draft from a ready standard. */
    public String use(String key) {
        return toDraft(desk.draft(ReadyStandards.get(key).standard(), me.getName()));
    }

    /** Begins a draft from a document. */
    public @Nullable String upload() throws IOException {
        UploadedFile chosen = file;
        if (chosen == null || chosen.getSize() == 0) {
            return null;
        }
        try {
            String document = new String(chosen.getContent(), StandardCharsets.UTF_8);
            return toDraft(desk.draft(StandardDocument.read(document), me.getName()));
        } catch (MalformedDocumentException malformed) {
            malformed.problems().stream()
                    .limit(MOST_PROBLEMS)
                    .forEach(problem -> tell(problem.path() + " " + say(problem.message())));
            return null;
        }
    }

    /** A text of a standard in the reader's language. */
    public String say(LocalizedText text) {
        return text.in(Language.of(preferences.getLanguage().getTag()));
    }

    private static String toDraft(VersionRow draft) {
        return "/standards/standard?faces-redirect=true&id=" + draft.id();
    }

    private static void tell(String words) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }
}
