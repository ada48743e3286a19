package dev.touchstone.admin.standards;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a draft could be published on some days beside the other versions of its standard; nothing is published. */
@ApplicationScoped
@Transactional
public class PublishingTrial {

    @Inject
    StandardStore store;

    /**
     * What stands in the way.
     *
     * @param from first day in force
     * @param until the day after the last, for an overlay; null if it stays in force
     */
    public Optional<Refusal> findObstacle(Standard draft, LocalDate from, @Nullable LocalDate until) {
        if (until != null && !until.isAfter(from)) {
            return Optional.of(new Refusal("standards.refused.overlayDays"));
        }
        String standard = draft.version().standard();
        Standard effective =
                draft.withVersion(new StandardVersion(standard, draft.version().version(), from, until));
        try {
            new PublishingRules(
                            store.plan(standard),
                            other -> store.find(other).orElseThrow().toStandard())
                    .require(effective);
            return Optional.empty();
        } catch (Refusal obstacle) {
            return Optional.of(obstacle);
        }
    }
}
