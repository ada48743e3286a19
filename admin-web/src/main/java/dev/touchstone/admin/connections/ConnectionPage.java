package dev.touchstone.admin.connections;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.NothingHere;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.AdapterDescriptor;
import dev.touchstone.plugin.CheckReport;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.file.UploadedFile;

/** One connection: its settings as the adapter describes them, its document, and a check before anything is imported. */
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
    DocumentPanel document;

    @Inject
    ConnectionProblems problems;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    private final SettingsForm form = new SettingsForm();
    private @Nullable Long id;
    private String adapter = "";
    private String name = "";
    private transient @Nullable CheckReport report;
    private transient @Nullable UploadedFile file;

    /** Fills the form with what is stored, or with the adapter's defaults. */
    public void open() {
        Long known = id;
        if (known == null) {
            name = say(getDescriptor().name());
            form.fill(getDescriptor().settings(), Map.of(), Set.of());
        } else {
            ConnectedCrm crm = desk.get(known);
            adapter = crm.adapter();
            name = crm.name();
            form.fill(getDescriptor().settings(), crm.settings(), desk.listSecrets(known));
        }
        document.open(adapter, form);
    }

    /** What the adapter needs, in the order of its form; the document has a panel of its own. */
    public List<Setting> getSettings() {
        return getDescriptor().settings().stream()
                .filter(setting -> !document.isOf(setting.key()))
                .toList();
    }

    public AdapterDescriptor getDescriptor() {
        return adapters.find(adapter).orElseThrow(NothingHere::new).describe();
    }

    /** A text of the adapter in the reader's language. */
    public String say(LocalizedText text) {
        return text.in(Language.of(preferences.getLanguage().getTag()));
    }

    /** The two values of a switch. */
    public Map<String, String> getSwitches() {
        return Map.of(texts.of("connections.yes"), "true", texts.of("connections.no"), "false");
    }

    /** Whether the adapter reads files, so that one can be uploaded. */
    public boolean isReadsFiles() {
        return getDescriptor().settings().stream().anyMatch(UploadFolder::isPath);
    }

    /** Keeps an uploaded file on the server, fills in where it lies, and looks into it if nothing else is missing. */
    public void keepFile() throws IOException {
        UploadedFile chosen = file;
        if (chosen == null || chosen.getSize() == 0) {
            tell(FacesMessage.SEVERITY_WARN, texts.of("connections.noFile"));
            return;
        }
        String kept =
                uploads.keep(chosen.getFileName(), chosen.getInputStream()).toString();
        getDescriptor().settings().stream()
                .filter(UploadFolder::isPath)
                .findFirst()
                .ifPresent(setting -> form.getValues().put(setting.key(), kept));
        tell(FacesMessage.SEVERITY_INFO, texts.of("connections.fileKept"));
    }

    /** Asks the source whether everything needed is there; nothing is stored. */
    public void check() {
        form.getProblems().clear();
        report = null;
        problems.unlessAny(form, () -> {
            report = document.check(id, adapter, form);
        });
    }

    /** Stores the connection and goes to its imports. */
    public @Nullable String save() {
        form.getProblems().clear();
        boolean saved = problems.unlessAny(form, () -> {
            document.takeOver(form);
            Long known = id;
            if (known == null) {
                id = desk.add(name, adapter, form.given(), me.getName()).id();
            } else {
                desk.change(known, name, form.given());
            }
        });
        return saved ? "/imports/imports?faces-redirect=true&connection=" + id : null;
    }

    private static void tell(FacesMessage.Severity severity, String words) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, words, null));
    }

    public SettingsForm getForm() {
        return form;
    }

    public @Nullable CheckReport getReport() {
        return report;
    }

    /** Null if the check did not learn the source's clock. */
    public @Nullable ClockSkew getClock() {
        return report == null || report.clockSkew() == null ? null : new ClockSkew(report.clockSkew());
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
