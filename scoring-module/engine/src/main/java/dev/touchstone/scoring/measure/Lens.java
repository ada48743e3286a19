package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Figure;
import dev.touchstone.plugin.fact.ServiceFact;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at facts as one line of what is measured asks for: which, when and for whom. */
final class Lens {

    private final KeyedMeasure asked;
    private final Scope scope;
    private final Crediting crediting;
    private final FactTest selected;
    private final Map<FactKind, Anchor> anchors = new EnumMap<>(FactKind.class);

    Lens(KeyedMeasure asked, Scope scope, Credits credits) {
        this.asked = asked;
        this.scope = scope;
        this.selected = FactTest.of(asked.selection().filter(), scope.zone());
        this.crediting = new Crediting(credits, asked.selection().attribution());
        asked.measure().kinds().forEach(kind -> anchors.put(kind, anchorOf(kind)));
    }

    private Anchor anchorOf(FactKind kind) {
        Anchor declared = asked.selection().anchor();
        return declared != null && Dating.anchorsOf(kind).contains(declared)
                ? declared
                : asked.measure().defaultAnchor(kind);
    }

    Measure measure() {
        return asked.measure();
    }

    Scope scope() {
        return scope;
    }

    Crediting crediting() {
        return crediting;
    }

    /** When a fact of a kind that the measure looks at counts, whatever the period. */
    Dating date(Sighting sighting) {
        return sighting.date(Objects.requireNonNull(anchors.get(sighting.fact().kind())));
    }

    /** Whether the selection means a fact, whatever the period. */
    boolean means(ServiceFact fact, Instant anchor) {
        return selected.means(fact, anchor);
    }

    /** When a fact counts, if it lies in the period and the selection means it. */
    Optional<Dating> findDating(Sighting sighting) {
        if (!anchors.containsKey(sighting.fact().kind())) {
            return Optional.empty();
        }
        Dating dating = date(sighting);
        return scope.contains(dating.instant()) && means(sighting.fact(), dating.instant())
                ? Optional.of(dating)
                : Optional.empty();
    }

    /** What a fact finally gives: exemptions come first, then what the measure finds, then a missing anchor. */
    Observation judge(ServiceFact fact, Dating dating, Observation observed) {
        Optional<Exclusion> exemption = scope.findExemption(fact, dating.instant());
        if (exemption.isPresent()) {
            return new Observation.LeftOut(exemption.get());
        }
        if (observed instanceof Observation.LeftOut) {
            return observed;
        }
        if (dating.missing() != null) {
            return Observation.leftOut(dating.missing());
        }
        boolean beyond = fact instanceof Figure figure
                && figure.until()
                        .isAfter(scope.part(scope.indexOf(dating.instant())).until());
        return beyond ? Observation.leftOut(Exclusion.Reason.BEYOND_PERIOD) : observed;
    }

    /** The evidence of a fact that stands for itself. */
    Evidence evidence(IdentifiedFact identified, @Nullable String record, Instant anchor, Observation outcome) {
        Channel channel = identified.fact().circumstances().channel();
        boolean counted = outcome instanceof Observation.Counted;
        return new Evidence(
                List.of(identified.id()),
                record,
                anchor,
                channel,
                outcome,
                crediting.credit(identified, asked.measure(), anchor, counted));
    }
}
