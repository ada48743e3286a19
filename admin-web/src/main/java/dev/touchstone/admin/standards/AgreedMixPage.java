package dev.touchstone.admin.standards;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Notices;
import dev.touchstone.admin.standards.draft.Typed;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The agreed share of what is counted, beside the real one. */
@Named("agreedMix")
@ViewScoped
public class AgreedMixPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PLACES = 3;

    @Inject
    AgreedMixDesk desk;

    @Inject
    OpenVersion version;

    @Inject
    SignedIn me;

    @Inject
    Notices notices;

    private @Nullable String typed;

    /** Fills the form. */
    public void open() {
        typed = find().map(share -> share.percent().toPlainString()).orElse("");
    }

    /** Takes over what was typed; nothing means that nothing is agreed. */
    public void changed() {
        notices.unlessRefused(() -> {
            boolean nothing = typed == null || typed.isBlank();
            Percentage share = nothing ? null : Typed.percentage(typed, "standards.agreedQuantitative");
            desk.agree(version.getStandard().version().standard(), share, me.getName());
            version.reload(version.getRow());
            return null;
        });
    }

    /** The share of what is counted; null if nothing was agreed. */
    public @Nullable Percentage getQuantitative() {
        return find().orElse(null);
    }

    /** The share of what is judged; null if nothing was agreed. */
    public @Nullable Percentage getQualitative() {
        return find().map(share -> Percentage.of(Fraction.HUNDRED
                        .minus(Fraction.of(share.percent()))
                        .round(PLACES, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()))
                .orElse(null);
    }

    private Optional<Percentage> find() {
        return desk.find(version.getStandard().version().standard());
    }

    public @Nullable String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed;
    }
}
