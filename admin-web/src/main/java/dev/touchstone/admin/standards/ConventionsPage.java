package dev.touchstone.admin.standards;

import dev.touchstone.admin.standards.draft.ConventionsForm;
import dev.touchstone.scoring.measure.Pooling;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.standard.CriticalFailure;
import dev.touchstone.scoring.standard.Items;
import dev.touchstone.scoring.standard.Mixing;
import dev.touchstone.scoring.standard.NoData;
import dev.touchstone.scoring.standard.Preset;
import dev.touchstone.scoring.standard.TotalKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The named choices of a version, and how bonus and penalty items count. */
@Named
@ViewScoped
public class ConventionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OpenVersion version;

    private @Nullable ConventionsForm form;
    private @Nullable Preset preset;

    /** Fills the form. */
    public void open() {
        form = new ConventionsForm(version.getStandard().conventions());
    }

    /** Takes over how the chosen system totals a form; choosing none leaves everything as it is. */
    public void take() {
        Preset chosen = preset;
        if (chosen != null
                && version.change(standard -> standard.withConventions(chosen.applyTo(standard.conventions())))) {
            open();
        }
    }

    /** The system whose choices these are at present. */
    public @Nullable Preset getPreset() {
        return Preset.findIn(version.getStandard().conventions()).orElse(null);
    }

    public void setPreset(@Nullable Preset preset) {
        this.preset = preset;
    }

    public Preset[] getPresets() {
        return Preset.values();
    }

    /** Takes over what was typed. */
    public boolean changed() {
        return version.change(standard -> standard.withConventions(getForm().toConventions()));
    }

    /** Choices with a sentence each. */
    public Map<String, Enum<?>[]> getChoices() {
        return Map.of(
                "totalKind", TotalKind.values(),
                "noData", NoData.values(),
                "pooling", Pooling.values(),
                "criticalFailure", CriticalFailure.values(),
                "mixing", Mixing.values(),
                "place", Items.Place.values(),
                "mode", Rounding.Mode.values(),
                "level", Rounding.Level.values());
    }

    public ConventionsForm getForm() {
        return Objects.requireNonNull(form);
    }
}
