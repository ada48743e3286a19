package dev.touchstone.scoring.wording;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.measure.CallbackScore;
import dev.touchstone.scoring.measure.Measure;
import java.util.Set;

/** What a sample consists of: tickets, calls, records inspected. */
final class SampleWords {

    private static final Set<FactKind> CONTACTS = Set.of(FactKind.CALL, FactKind.CHAT);

    private final Words words;

    SampleWords(Words words) {
        this.words = words;
    }

    /** "312 次", "118 单". */
    String sample(Measure measure, Number size) {
        return words.say(measure instanceof CallbackScore ? Tally.CALLBACKS : tally(measure.kinds()), size);
    }

    private static Tally tally(Set<FactKind> kinds) {
        if (kinds.equals(CONTACTS)) {
            return Tally.CONTACTS;
        }
        return kinds.size() == 1 ? tally(kinds.iterator().next()) : Tally.RECORDS;
    }

    private static Tally tally(FactKind kind) {
        return switch (kind) {
            case TICKET -> Tally.TICKETS;
            case CALL -> Tally.CALLS;
            case CHAT -> Tally.CHATS;
            case ANSWER -> Tally.ANSWERS;
            case COMPLAINT -> Tally.COMPLAINTS;
            case OFFER -> Tally.OFFERS;
            case INSPECTION -> Tally.INSPECTIONS;
            case REVIEW -> Tally.REVIEWS;
            case FINDING -> Tally.FINDINGS;
            case FIGURE -> Tally.RECORDS;
        };
    }
}
