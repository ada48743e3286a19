package dev.touchstone.admin.standards.draft;

import dev.touchstone.scoring.standard.Standard;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a standard leaves out by name, and the findings that put a result outside its grades. */
public class ExclusionsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<ExemptionForm> exemptions = new ArrayList<>();
    private @Nullable String vetoes;

    /** The form of a standard's exemptions and vetoes. */
    public ExclusionsForm(Standard standard) {
        standard.exemptions().forEach(each -> exemptions.add(new ExemptionForm(each)));
        vetoes = Typed.text(new TreeSet<>(standard.vetoes()));
    }

    /** The standard with what was typed. */
    public Standard applied(Standard before) {
        Keys keys = new Keys(
                "exemption", exemptions.stream().map(ExemptionForm::key).toList());
        return before.withExemptions(exemptions.stream()
                        .map(each -> each.toExemption(before.exemptions(), keys))
                        .toList())
                .withVetoes(Typed.isBlank(vetoes) ? Set.of() : Typed.list(vetoes, "standards.vetoes"));
    }

    /** Adds an exemption. */
    public void add() {
        exemptions.add(new ExemptionForm());
    }

    /** Takes an exemption away. */
    public void remove(ExemptionForm exemption) {
        exemptions.remove(exemption);
    }

    public List<ExemptionForm> getExemptions() {
        return exemptions;
    }

    public @Nullable String getVetoes() {
        return vetoes;
    }

    public void setVetoes(@Nullable String vetoes) {
        this.vetoes = vetoes;
    }
}
