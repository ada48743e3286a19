package dev.touchstone.admin.connections;

import dev.touchstone.admin.connections.document.DocumentForm;
import dev.touchstone.admin.connections.document.FormRow;
import dev.touchstone.admin.connections.document.Reader;
import dev.touchstone.admin.connections.document.SampleTable;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.text.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The document of a connection, such as a mapping: as a form, as JSON, and what would become of the first records. */
@Named
@ViewScoped
public class DocumentPanel implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TRIED = 200;

    @Inject
    ConnectionDesk desk;

    @Inject
    AdapterCatalogue adapters;

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    @Inject
    PreviewPanel preview;

    private @Nullable String key;
    private transient @Nullable DocumentForm form;
    private transient List<FormRow> rows = List.of();
    private final Map<String, String> targets = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private boolean asJson;
    private String json = "";

    /** Begins with the document of the adapter; without one the panel is empty. */
    void open(String adapter, SettingsForm settings) {
        adapters.findDocument(adapter).ifPresent(document -> {
            key = document.key();
            json = settings.getValues().getOrDefault(document.key(), "");
            DocumentForm opened = new DocumentForm(document.schema(), "");
            asJson = !opened.read(json);
            form = opened;
            draw();
        });
    }

    boolean isOf(String setting) {
        return setting.equals(key);
    }

    /** Looks into the source without the document, so that every table shows; with it, reads the first records as an import would. */
    CheckReport check(@Nullable Long id, String adapter, SettingsForm settings)
            throws InvalidSettingsException, AdapterException {
        takeOver(settings);
        String document = key;
        DocumentForm open = form;
        preview.clear();
        problems.clear();
        if (document == null || open == null) {
            CheckReport report = desk.check(id, adapter, settings.given());
            if (report.passed()) {
                read(desk.preview(id, adapter, settings.given(), TRIED));
            }
            return report;
        }
        CheckReport tables = desk.check(id, adapter, settings.givenWithout(document));
        open.use(tables);
        draw();
        if (settings.given().containsKey(document)) {
            tryOut(id, adapter, settings.given());
        }
        return tables;
    }

    private void tryOut(@Nullable Long id, String adapter, Map<String, String> given)
            throws InvalidSettingsException, AdapterException {
        try {
            Preview beginning = desk.preview(id, adapter, given, TRIED);
            read(beginning);
            beginning.streams().forEach(stream -> stream.problems().forEach(this::complain));
        } catch (BadSettingsException unusable) {
            if (!unusable.problems().stream().allMatch(problem -> isOf(problem.key()))) {
                throw unusable;
            }
            unusable.problems().forEach(this::complain);
        }
    }

    /** Writes the document, as it is now, into the settings. */
    void takeOver(SettingsForm settings) {
        DocumentForm open = form;
        if (open != null && key != null) {
            apply();
            settings.getValues().put(key, asJson ? json : open.text());
        }
    }

    private void complain(Problem problem) {
        DocumentForm open = form;
        if (open == null || !open.complain(problem, getReader().language())) {
            problems.add(problem.message().in(Language.of(getReader().language())));
        }
    }

    /** Carries out what was changed in the form. */
    public void apply() {
        DocumentForm open = form;
        if (open != null && open.apply()) {
            preview.clear();
            draw();
        }
    }

    /** Takes a line's part out of the document. */
    public void remove(int row) {
        DocumentForm open = form;
        if (open != null) {
            open.remove(row);
            preview.clear();
            draw();
        }
    }

    /** Lets a table feed what was chosen beside it. */
    public void feed(SampleTable table) {
        DocumentForm open = form;
        if (open != null) {
            String chosen = targets.getOrDefault(table.name(), "");
            open.feed(table, chosen.isEmpty() ? listTargets(table).get(0).value() : chosen, getReader());
            preview.clear();
            draw();
        }
    }

    /** What a table could feed, the likeliest first. */
    public List<FormRow.Option> listTargets(SampleTable table) {
        DocumentForm open = form;
        return open == null ? List.of() : open.listTargets(table, getReader());
    }

    /** Shows the document as JSON, or as a form again if the JSON is one. */
    public void turn() {
        DocumentForm open = form;
        if (open == null) {
            return;
        }
        problems.clear();
        if (!asJson) {
            json = open.text();
            asJson = true;
        } else if (open.read(json)) {
            asJson = false;
            draw();
        } else {
            problems.add(texts.of("connections.document.notJson"));
        }
    }

    private void draw() {
        DocumentForm open = form;
        if (open != null) {
            rows = open.draw(getReader());
            json = asJson ? json : open.text();
        }
    }

    private void read(Preview beginning) {
        DocumentForm open = form;
        Reader reader = getReader();
        preview.show(beginning, name -> open == null ? name : open.title(name, reader));
    }

    private Reader getReader() {
        return new Reader(preferences.getLanguage().getTag(), key -> texts.of(key));
    }

    public boolean isPresent() {
        return key != null;
    }

    /** The setting that the panel is of. */
    public @Nullable String getKey() {
        return key;
    }

    public List<SampleTable> getTables() {
        DocumentForm open = form;
        return open == null ? List.of() : open.tables();
    }

    public List<FormRow> getRows() {
        return rows;
    }

    /** What is wrong with the document as a whole. */
    public List<String> getProblems() {
        return problems;
    }

    public Map<String, String> getTargets() {
        return targets;
    }

    public boolean isAsJson() {
        return asJson;
    }

    public String getJson() {
        return json;
    }

    public void setJson(String json) {
        this.json = json;
    }
}
