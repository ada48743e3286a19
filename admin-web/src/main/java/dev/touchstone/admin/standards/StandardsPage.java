package dev.touchstone.admin.standards;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Notices;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.documents.form.DocumentProblem;
import dev.touchstone.documents.form.MalformedDocumentException;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.standard.Standard;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    @Inject
    transient InstantSource clock;

    private transient List<VersionRow> rows = List.of();
    private transient @Nullable UploadedFile file;

    @PostConstruct
    void read() {
        rows = desk.list();
    }

    public List<VersionRow> getRows() {
        return rows;
    }

    /** Ready standards that are not in use yet, industry by industry. */
    public List<ReadyGroup> getReady() {
        return ReadyGroup.of(ReadyStandards.list().stream()
                .filter(ready -> rows.stream()
                        .noneMatch(row -> row.standard().version().standard().equals(ready.key())))
                .toList());
    }

    /** Begins a draft from a ready standard. */
    public @Nullable String use(String key) {
        return notices.unlessRefused(
                () -> toDraft(desk.draft(ReadyStandards.get(key).standard(), me.getName())));
    }

    /** Begins a draft from a document. */
    public @Nullable String upload() {
        UploadedFile chosen = file;
        if (chosen == null || chosen.getSize() == 0) {
            return null;
        }
        return notices.unlessRefused(() -> {
            try {
                return toDraft(desk.draft(read(chosen), me.getName()));
            } catch (MalformedDocumentException malformed) {
                tellProblems(malformed.problems());
                return null;
            }
        });
    }

    /** Standards that have been published, each with its versions and overlays over time. */
    public List<StandardTimeline> getTimelines() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<String, List<VersionRow>> byStandard = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.standard().version().standard(), TreeMap::new, Collectors.toList()));
        return byStandard.values().stream()
                .filter(versions -> versions.stream().anyMatch(row -> row.state() != VersionState.DRAFT))
                .map(versions -> new StandardTimeline(versions, today))
                .toList();
    }

    private static Standard read(UploadedFile file) {
        try (InputStream content = file.getInputStream()) {
            return StandardDocument.FORMAT.read(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The uploaded document cannot be read", unreadable);
        }
    }

    private void tellProblems(List<DocumentProblem> problems) {
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> {
            String place = problem.path().isEmpty() ? texts.of("standards.wholeDocument") : problem.path();
            tell(
                    problem.value().isEmpty()
                            ? texts.of("standards.problem", place, say(problem.message()))
                            : texts.of("standards.problemValue", place, say(problem.message()), problem.value()));
        });
        if (problems.size() > MOST_PROBLEMS) {
            tell(texts.of("standards.moreProblems", problems.size() - MOST_PROBLEMS));
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
