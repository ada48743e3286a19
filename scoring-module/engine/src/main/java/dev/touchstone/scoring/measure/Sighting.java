package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Anchor;
import dev.touchstone.plugin.fact.ServiceFact;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A fact as all lines of a pass look at it: what several of them ask for is found out once. Not safe for threads. */
final class Sighting {

    private final IdentifiedFact identified;
    private final ZoneId zone;
    private final @Nullable Dating[] datings = new Dating[Anchor.values().length];

    Sighting(IdentifiedFact identified, ZoneId zone) {
        this.identified = identified;
        this.zone = zone;
    }

    IdentifiedFact identified() {
        return identified;
    }

    ServiceFact fact() {
        return identified.fact();
    }

    /** When the fact counts by an anchor. */
    Dating date(Anchor anchor) {
        Dating dating = datings[anchor.ordinal()];
        if (dating == null) {
            dating = Dating.of(fact(), anchor, zone);
            datings[anchor.ordinal()] = dating;
        }
        return dating;
    }
}
