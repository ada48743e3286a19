package dev.touchstone.admin.whatif;

import dev.touchstone.scoring.card.CardInput;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The channel on which somebody served most customers. */
final class MainChannel {

    private MainChannel() {}

    /** Its code; empty if no measurement tells channels apart. */
    static Optional<String> of(CardInput card) {
        Map<String, Long> counts = new HashMap<>();
        card.segments()
                .forEach(segment -> segment.measurements()
                        .values()
                        .forEach(measured -> measured.byChannel()
                                .forEach((channel, part) ->
                                        counts.merge(channel.code(), part.sampleSize(), Long::sum))));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
