package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.scoring.measure.Exclusion.Reason;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One callback with all answers that are known of it.
 *
 * @param response which callback, as its answers name it
 * @param replies in any order, at least one
 */
record Callback(String response, List<Reply> replies) {

    Callback {
        replies = replies.stream().sorted(Comparator.comparing(Reply::id)).toList();
    }

    /** The callback's evidence, if it lies in the period and the selection means it. */
    Optional<Evidence> findEvidence(Lens lens, CallbackScore measure) {
        List<Reply> assessed = replies.stream()
                .filter(reply -> measure.weights().containsKey(reply.question()))
                .toList();
        List<Reply> shown = assessed.isEmpty() ? replies : assessed;
        Instant anchor = shown.stream()
                .map(reply -> reply.dating().instant())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (!lens.scope().contains(anchor) || shown.stream().noneMatch(Reply::meant)) {
            return Optional.empty();
        }
        Set<AgentRef> people = new LinkedHashSet<>();
        shown.forEach(reply -> people.addAll(reply.people()));
        Sharing sharing = lens.crediting().sharing();
        return Optional.of(new Evidence(
                shown.stream().map(Reply::id).toList(),
                response,
                anchor,
                shown.get(0).channel(),
                outcome(assessed, measure),
                lens.crediting().credits().people(shown.get(0).id().connection(), people, sharing, anchor)));
    }

    private Observation outcome(List<Reply> assessed, CallbackScore measure) {
        Optional<Exclusion> exemption =
                replies.stream().map(Reply::exemption).filter(Objects::nonNull).min(Comparator.naturalOrder());
        if (exemption.isPresent()) {
            return new Observation.LeftOut(exemption.get());
        }
        List<Reply> answered = assessed.stream().filter(Reply::isAnswered).toList();
        if (answered.isEmpty()) {
            return Observation.leftOut(whySilent());
        }
        SortedMap<String, BigDecimal> worth = new TreeMap<>();
        for (Reply reply : answered) {
            if (reply.worth() == null) {
                return Observation.leftOut(Reason.OTHER_SCALE);
            }
            if (worth.put(reply.question(), reply.worth()) != null) {
                return Observation.leftOut(Reason.INVALID);
            }
        }
        if (!worth.keySet().equals(measure.weights().keySet())) {
            return Observation.leftOut(Reason.INCOMPLETE);
        }
        return answered.stream()
                .map(reply -> reply.dating().missing())
                .filter(Objects::nonNull)
                .findFirst()
                .map(Observation::leftOut)
                .orElseGet(() -> measure.observe(worth));
    }

    private Reason whySilent() {
        return replies.stream()
                .flatMap(reply -> AnswerSource.findSilence(reply.state()).stream())
                .min(Comparator.naturalOrder())
                .orElse(Reason.INCOMPLETE);
    }
}
