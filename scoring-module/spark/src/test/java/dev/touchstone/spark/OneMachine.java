package dev.touchstone.spark;

import dev.touchstone.documents.card.ScorecardDocument;
import java.util.List;

/** The same work by the engine alone. */
final class OneMachine {

    private OneMachine() {}

    static List<String> score(ScoringPlan plan, List<StoredFact> facts) {
        return plan.assessment().score(facts.stream().map(StoredFact::read).toList()).values().stream()
                .map(ScorecardDocument::write)
                .sorted()
                .toList();
    }
}
