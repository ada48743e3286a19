package dev.touchstone.admin.standards;

import dev.touchstone.scoring.points.Percentage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What share of the weight is agreed for what is counted, such as 70 of 70 / 30. It belongs to a standard and not to a version: it
 * scores nothing, and every version is measured by it.
 */
@ApplicationScoped
@Transactional
public class AgreedMixDesk {

    @Inject
    StandardStore store;

    @Inject
    InstantSource clock;

    /** The agreed share; empty if nothing was agreed. */
    public Optional<Percentage> find(String standard) {
        return store.findAgreedMix(standard).map(AgreedMixEntity::quantitative);
    }

    /**
     * Keeps what was agreed.
     *
     * @param quantitative the share of what is counted; null if nothing is agreed any more
     */
    public void agree(String standard, @Nullable Percentage quantitative, String by) {
        if (quantitative == null) {
            store.findAgreedMix(standard).ifPresent(store::remove);
        } else {
            store.replace(new AgreedMixEntity(standard, quantitative, clock.instant(), by));
        }
    }
}
