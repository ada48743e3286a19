package dev.touchstone.admin.standards;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.scoring.standard.Standard;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;

/** What a version must keep beside the others of its standard to be published. */
final class PublishingRules {

    private final VersionPlan plan;
    private final LongFunction<Standard> standards;

    /**
     * Rules beside published versions.
     *
     * @param plan the published versions
     * @param standards their content by key
     */
    PublishingRules(VersionPlan plan, LongFunction<Standard> standards) {
        this.plan = plan;
        this.standards = standards;
    }

    /** Refuses a version that would contradict another one. */
    void require(Standard effective) {
        LocalDate until = effective.version().until();
        if (until == null) {
            requireVersion(effective);
        } else {
            requireOverlay(effective, until);
        }
    }

    private void requireVersion(Standard version) {
        LocalDate from = version.version().from();
        if (from.getDayOfMonth() != 1) {
            throw new Refusal("standards.refused.monthStart", from);
        }
        plan.findBeginning(from).ifPresent(other -> {
            throw new Refusal("standards.refused.sameStart", other.version(), from);
        });
        LocalDate next = plan.listBeginnings(from).stream().findFirst().orElse(LocalDate.MAX);
        for (VersionSpan overlay : plan.listOverlays(from, next)) {
            if (overlay.from().isBefore(from)) {
                throw new Refusal("standards.refused.overlayRuns", overlay.version(), from);
            }
            OverlayRule.require(version, standards.apply(overlay.id()));
        }
    }

    private void requireOverlay(Standard overlay, LocalDate until) {
        LocalDate from = overlay.version().from();
        VersionSpan base =
                plan.findInForce(from).orElseThrow(() -> new Refusal("standards.refused.nothingToCover", from));
        boolean same = plan.findInForce(until.minusDays(1)).filter(base::equals).isPresent();
        if (!same) {
            throw new Refusal("standards.refused.twoVersions", base.version(), until.minusDays(1));
        }
        List<VersionSpan> others = plan.listOverlays(from, until);
        if (!others.isEmpty()) {
            VersionSpan other = others.get(0);
            throw new Refusal(
                    "standards.refused.overlap",
                    other.version(),
                    other.from(),
                    Objects.requireNonNull(other.end()).minusDays(1));
        }
        OverlayRule.require(standards.apply(base.id()), overlay);
    }
}
