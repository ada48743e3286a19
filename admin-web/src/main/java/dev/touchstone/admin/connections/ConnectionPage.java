package dev.touchstone.admin.connections;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.AdapterDescriptor;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** One connection: its settings as the adapter describes them, and a check before anything is imported. */
@Named
@ViewScoped
public class ConnectionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ConnectionDesk desk;

    @Inject
    AdapterCatalogue adapters;

    @Inject
    UploadFolder uploads;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    private @Nullable Long id;
    private String adapter = "";
    private String name = "";
    private Map<String, String> values = new TreeMap<>();
    private Map<String, String> problems = new TreeMap<>();
    private transient @Nullable CheckReport report;
    private transient @Nullable UploadedFile file;

    /** Fills the form with what is stored, or with the adapter's defaults. */
    public void open() {
        if (id != null) {
            ConnectedCrm crm = desk.get(id);
            adapter = crm.adapter();
            name = crm.name();
            values = new TreeMap<>(crm.settings());
        } else if (name.isEmpty()) {
            name = getDescriptor().name().in(language());
        }
        getDescriptor()
                .settings()
                .forEach(setting -> setting.findDefault().ifPresent(value -> values.putIfAbsent(setting.key(), value)));
    }

    /** What the adapter needs, in the order of its form. */
    public List<Setting> getSettings() {
        return getDescriptor().settings();
    }

    public AdapterDescriptor getDescriptor() {
        return adapters.get(adapter).describe();
    }

    /** A text of the adapter in the reader's language. */
    public String say(LocalizedText text) {
        return text.in(language());
    }

    /** The two values of a switch. */
    public Map<String, String> getSwitches() {
        return Map.of(texts.of("connections.yes"), "true", texts.of("connections.no"), "false");
    }

    /** The columns of a stream's sample rows, in their order. */
    public List<String> columns(CheckReport.StreamCheck stream) {
        return stream.sample().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .toList();
    }

    /** Words with commas between. */
    public String list(List<String> words) {
        return String.join(", ", words);
    }

    /** Keeps an uploaded file on the server and fills in where it lies. */
    public void keepFile() throws IOException {
        UploadedFile chosen = file;
        if (chosen == null || chosen.getSize() == 0) {
            tell(FacesMessage.SEVERITY_WARN, texts.of("connections.noFile"));
            return;
        }
        values.put(
                firstPath(),
                uploads.keep(chosen.getFileName(), chosen.getInputStream()).toString());
        tell(FacesMessage.SEVERITY_INFO, texts.of("connections.fileKept"));
    }

    /** Whether the adapter reads files, so that one can be uploaded. */
    public boolean isReadsFiles() {
        return getSettings().stream().anyMatch(UploadFolder::isPath);
    }

    /** Asks the source whether everything needed is there; nothing is stored. */
    public void check() {
        problems.clear();
        report = null;
        try {
            report = desk.check(adapter, given());
        } catch (InvalidSettingsException wrong) {
            show(wrong.problems());
        } catch (BadSettingsException unusable) {
            show(unusable.problems());
        } catch (AdapterException refused) {
            tell(FacesMessage.SEVERITY_ERROR, say(refused.text()));
        }
    }

    /** Stores the connection and goes to its imports. */
    public @Nullable String save() {
        problems.clear();
        try {
            Long known = id;
            if (known == null) {
                id = desk.add(name, adapter, given(), me.getName()).id();
            } else {
                desk.change(known, name, given());
            }
            return "/imports/imports?faces-redirect=true&connection=" + id;
        } catch (InvalidSettingsException wrong) {
            show(wrong.problems());
            return null;
        }
    }

    private Map<String, String> given() {
        Map<String, String> given = new TreeMap<>();
        values.forEach((key, value) -> {
            if (value != null && !value.isBlank()) {
                given.put(key, value);
            }
        });
        return given;
    }

    private String firstPath() {
        return getSettings().stream()
                .filter(UploadFolder::isPath)
                .map(Setting::key)
                .findFirst()
                .orElseThrow();
    }

    private void show(List<Problem> found) {
        found.forEach(problem -> problems.put(problem.key(), say(problem.message())));
        tell(FacesMessage.SEVERITY_ERROR, texts.of("connections.problems", found.size()));
    }

    private static void tell(FacesMessage.Severity severity, String words) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, words, null));
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }

    public @Nullable CheckReport getReport() {
        return report;
    }

    public Map<String, String> getProblems() {
        return problems;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public boolean isNew() {
        return id == null;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public String getAdapter() {
        return adapter;
    }

    public void setAdapter(@Nullable String adapter) {
        this.adapter = adapter == null ? "" : adapter;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable UploadedFile getFile() {
        return file;
    }

    public void setFile(@Nullable UploadedFile file) {
        this.file = file;
    }
}
