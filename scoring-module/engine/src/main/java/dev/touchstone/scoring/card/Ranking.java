package dev.touchstone.scoring.card;

import dev.touchstone.scoring.grade.Outcome;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.subject.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Places by total among those who have a grade. Ties share a place and the next one is skipped: 1, 2, 2, 4. Whoever has no grade or is
 * not qualified has no place.
 *
 * @param places best first; within a tie by subject
 */
public record Ranking(List<Place> places) {

    /**
     * One place.
     *
     * @param rank 1 is best
     * @param subject who
     * @param total the printed total
     */
    public record Place(int rank, Subject subject, Points total) {}

    /** Copies the places. */
    public Ranking {
        places = List.copyOf(places);
    }

    /**
     * Ranks scorecards of one period.
     *
     * @param cards in any order, one per subject
     * @return the places
     * @throws IllegalArgumentException if a subject has two cards
     */
    public static Ranking of(Collection<Scorecard> cards) {
        Set<Subject> seen = new HashSet<>();
        List<Place> rated = new ArrayList<>();
        for (Scorecard card : cards) {
            Subject subject = card.input().subject();
            if (!seen.add(subject)) {
                throw new IllegalArgumentException(
                        subject + " has two cards in one ranking: rank one period at a time");
            }
            if (card.outcome() instanceof Outcome.Graded) {
                card.findTotal().ifPresent(total -> rated.add(new Place(1, subject, total)));
            }
        }
        rated.sort(Comparator.comparing(Place::total).reversed().thenComparing(Place::subject));
        List<Place> places = new ArrayList<>();
        for (Place each : rated) {
            Place last = places.isEmpty() ? each : places.get(places.size() - 1);
            int rank = last.total().equals(each.total()) ? last.rank() : places.size() + 1;
            places.add(new Place(rank, each.subject(), each.total()));
        }
        return new Ranking(places);
    }

    /**
     * A subject's place.
     *
     * @param subject who
     * @return empty for somebody who is not ranked
     */
    public Optional<Place> find(Subject subject) {
        return places.stream().filter(place -> place.subject().equals(subject)).findFirst();
    }

    /**
     * How many are ranked.
     *
     * @return at least 0
     */
    public int size() {
        return places.size();
    }
}
