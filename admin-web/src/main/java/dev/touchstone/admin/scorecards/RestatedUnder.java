package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.standard.StandardVersion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a result is confirmed again: versions that restate what had been confirmed before them. */
final class RestatedUnder {

    private static final String AND = ", ";

    private RestatedUnder() {}

    /**
     * The restating versions that a card uses and the revision before it does not.
     *
     * @param before what was confirmed last
     * @param after what is confirmed now
     * @param restating names of the versions under which results are confirmed again
     * @return their names; empty if the card is confirmed again for other reasons only
     */
    static Optional<String> find(Scorecard before, Scorecard after, Set<String> restating) {
        Set<String> fresh = names(after);
        fresh.removeAll(names(before));
        fresh.retainAll(restating);
        return fresh.isEmpty() ? Optional.empty() : Optional.of(String.join(AND, fresh));
    }

    /** The names in what is stored. */
    static List<String> names(String stored) {
        return List.of(stored.split(AND));
    }

    private static Set<String> names(Scorecard card) {
        return card.listVersions().stream()
                .map(StandardVersion::version)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
