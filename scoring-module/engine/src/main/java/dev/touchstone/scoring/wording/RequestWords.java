package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.measure.AbandonmentRate;
import dev.touchstone.scoring.measure.AnswerRate;
import dev.touchstone.scoring.measure.ComplaintRate;
import dev.touchstone.scoring.measure.ComplaintsHandled;
import dev.touchstone.scoring.measure.ComplaintsInTime;
import dev.touchstone.scoring.measure.CountedElsewhere;
import dev.touchstone.scoring.measure.FirstContactResolution;
import dev.touchstone.scoring.measure.MatchingShare;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.Occurrence;
import dev.touchstone.scoring.measure.OfferRate;
import dev.touchstone.scoring.measure.Recurrence;
import dev.touchstone.scoring.measure.Reopens;
import dev.touchstone.scoring.measure.RepeatContact;
import dev.touchstone.scoring.measure.RepeatMeasure;
import dev.touchstone.scoring.measure.SlaAttainment;
import dev.touchstone.scoring.measure.Transfers;
import dev.touchstone.scoring.measure.Unidentified;
import java.util.ArrayList;
import java.util.List;

/** Measures that count tickets, calls, complaints and offers. */
final class RequestWords {

    private final Words words;

    RequestWords(Words words) {
        this.words = words;
    }

    List<String> clauses(Measure measure) {
        if (measure instanceof RepeatMeasure repeat) {
            return repeat(repeat);
        }
        if (measure instanceof AbandonmentRate abandoned && !abandoned.tooSoon().isZero()) {
            String length = new TimeWords(words).length(abandoned.tooSoon());
            return List.of(words.say(RequestPhrase.ABANDONED), words.say(RequestPhrase.TOO_SOON, length));
        }
        return List.of(clause(measure));
    }

    private String clause(Measure measure) {
        if (measure instanceof FirstContactResolution resolution) {
            return words.say(resolution.definition());
        }
        if (measure instanceof Reopens reopens) {
            return occurrence("REOPENED_", reopens.occurrence());
        }
        if (measure instanceof Transfers transfers) {
            return occurrence("TRANSFERRED_", transfers.occurrence());
        }
        if (measure instanceof ComplaintRate rate) {
            return words.say(RequestPhrase.COMPLAINTS, words.say(rate.requests()));
        }
        if (measure instanceof ComplaintsHandled handled) {
            return words.say(RequestPhrase.COMPLAINTS_HANDLED, words.say(handled.requests()));
        }
        if (measure instanceof OfferRate offers) {
            return words.say(RequestPhrase.OFFERS, words.say(offers.base()));
        }
        if (measure instanceof CountedElsewhere figure) {
            return words.say(RequestPhrase.ELSEWHERE, figure.figure());
        }
        if (measure instanceof MatchingShare matching) {
            FilterWords filters = new FilterWords(words);
            return words.say(
                    RequestPhrase.MATCHING, filters.filter(matching.matching()), filters.kinds(matching.kinds()));
        }
        return words.say(plain(measure));
    }

    private static RequestPhrase plain(Measure measure) {
        if (measure instanceof AbandonmentRate) {
            return RequestPhrase.ABANDONED;
        }
        if (measure instanceof AnswerRate) {
            return RequestPhrase.ANSWERED;
        }
        if (measure instanceof SlaAttainment) {
            return RequestPhrase.SLA;
        }
        if (measure instanceof ComplaintsInTime) {
            return RequestPhrase.COMPLAINTS_IN_TIME;
        }
        throw new IllegalArgumentException("No words are known for measure " + measure.code());
    }

    private String occurrence(String what, Occurrence occurrence) {
        return words.say(RequestPhrase.valueOf(what + occurrence.name()));
    }

    private List<String> repeat(RepeatMeasure measure) {
        Recurrence recurrence = measure.recurrence();
        RequestPhrase what = measure instanceof RepeatContact ? RequestPhrase.REPEATED : RequestPhrase.NOT_REPEATED;
        List<String> clauses = new ArrayList<>();
        clauses.add(words.say(
                what,
                words.say(recurrence.start()),
                new TimeWords(words).length(recurrence.window()),
                new FilterWords(words).kinds(recurrence.contacts())));
        if (recurrence.sameCategory()) {
            clauses.add(words.say(RequestPhrase.SAME_CATEGORY));
        }
        if (recurrence.sameChannel()) {
            clauses.add(words.say(RequestPhrase.SAME_CHANNEL));
        }
        if (recurrence.unidentified() == Unidentified.NOT_REPEATED) {
            clauses.add(words.say(recurrence.unidentified()));
        }
        return clauses;
    }
}
