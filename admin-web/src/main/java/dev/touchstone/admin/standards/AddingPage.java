package dev.touchstone.admin.standards;

import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.draft.NewIndicator;
import dev.touchstone.admin.standards.draft.TableOrder;
import dev.touchstone.documents.ready.ReadyStandard;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.scoring.measure.MeasureCatalogue;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Adds an indicator to the table: a measure of the catalogue, or a line of a ready standard. */
@Named
@ViewScoped
public class AddingPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = "/";

    @Inject
    OpenVersion version;

    @Inject
    StandardWords words;

    @Inject
    Texts texts;

    private @Nullable String source;
    private @Nullable String dimension;

    /** What can be added, the catalogue first. */
    public List<SelectItem> getSources() {
        List<SelectItem> groups = new ArrayList<>();
        groups.add(group(
                texts.of("standards.catalogue"),
                MeasureCatalogue.listExamples().stream()
                        .map(measure -> new SelectItem(measure.code(), words.name(measure)))
                        .toList()));
        for (ReadyStandard ready : ReadyStandards.list()) {
            groups.add(group(
                    words.say(ready.name()),
                    NewIndicator.listOf(ready).stream()
                            .map(line -> new SelectItem(ready.key() + BETWEEN + line.key(), words.say(line.name())))
                            .toList()));
        }
        return groups;
    }

    /** Dimensions to add it to. */
    public List<SelectItem> getDimensions() {
        return version.getStandard().dimensions().stream()
                .map((Dimension each) -> new SelectItem(each.key(), words.say(each.name())))
                .toList();
    }

    /** Adds it and chooses it. */
    public @Nullable String add() {
        Indicator[] added = new Indicator[1];
        boolean done = version.change(standard -> {
            added[0] = chosen(standard);
            return TableOrder.addIndicator(standard, Objects.requireNonNull(dimension), added[0]);
        });
        return done
                ? "/standards/standard?faces-redirect=true&id=" + version.getId() + "&indicator=" + added[0].key()
                : null;
    }

    private Indicator chosen(Standard table) {
        String which = Objects.requireNonNull(source);
        int at = which.indexOf(BETWEEN);
        return at < 0
                ? NewIndicator.fromCatalogue(which, table)
                : NewIndicator.fromReady(which.substring(0, at), which.substring(at + 1), table);
    }

    private static SelectItemGroup group(String label, List<SelectItem> items) {
        return new SelectItemGroup(label, label, false, items.toArray(SelectItem[]::new));
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getDimension() {
        return dimension;
    }

    public void setDimension(@Nullable String dimension) {
        this.dimension = dimension;
    }
}
