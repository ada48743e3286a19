package dev.touchstone.admin.imports;

import dev.touchstone.admin.connections.ConnectionDesk;
import dev.touchstone.admin.shell.NothingHere;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.plugin.text.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of records that were fetched again. */
@Named
@ViewScoped
public class RepairPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ImportDesk imports;

    @Inject
    RepairDesk desk;

    @Inject
    ConnectionDesk connections;

    @Inject
    Preferences preferences;

    private @Nullable Long run;
    private transient @Nullable ImportRun shown;
    private transient @Nullable List<RepairedRow> rows;

    /** The records, in the order in which they were asked for. */
    public List<RepairedRow> getRows() {
        List<RepairedRow> known = rows;
        if (known == null) {
            ImportRun first = getShown();
            known = desk.list(first.id()).stream()
                    .map(record -> RepairedRow.of(record, language()))
                    .toList();
            rows = known;
        }
        return known;
    }

    /** Looks up the run and its records anew. */
    public void look() {
        shown = null;
        rows = null;
    }

    /** The run; looked up once and before its records, so that all of them are there once it is over. */
    public ImportRun getShown() {
        ImportRun known = shown;
        if (known == null) {
            Long only = run;
            if (only == null) {
                throw new NothingHere();
            }
            known = imports.find(only).filter(ImportRun::repair).orElseThrow(() -> new UnknownRunException(only));
            shown = known;
        }
        return known;
    }

    /** Why the run failed; empty if it did not. */
    public String getMessage() {
        return getShown().findMessage(preferences.getLanguage()).orElse("");
    }

    /** What the connection is called. */
    public String getName() {
        return connections.nameOf(connections.get(getShown().connection()), language());
    }

    /** What can become of a record. */
    public List<RepairOutcome> getOutcomes() {
        return Arrays.stream(RepairOutcome.values())
                .filter(outcome -> count(outcome) > 0)
                .toList();
    }

    /** How many records something became of. */
    public long count(RepairOutcome outcome) {
        return getRows().stream().filter(row -> row.outcome() == outcome).count();
    }

    private Language language() {
        return Language.of(preferences.getLanguage().getTag());
    }

    public @Nullable Long getRun() {
        return run;
    }

    public void setRun(@Nullable Long run) {
        this.run = run;
    }
}
