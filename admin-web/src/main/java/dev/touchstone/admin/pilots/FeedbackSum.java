package dev.touchstone.admin.pilots;

import dev.touchstone.scoring.points.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What opinions of one kind about one thing come to.
 *
 * @param kind where they come from
 * @param line the line's key; null for the whole table
 * @param count how many
 * @param mean how fair it is on average, 1 to 5, exact
 */
record FeedbackSum(FeedbackKind kind, @Nullable String line, int count, Fraction mean) {

    private record About(FeedbackKind kind, String line) implements Comparable<About> {

        @Override
        public int compareTo(About other) {
            return Comparator.comparing(About::line).thenComparing(About::kind).compare(this, other);
        }
    }

    /** The whole table first, then line by line; each survey stands for itself. */
    static List<FeedbackSum> of(List<Opinion> opinions, List<Survey> surveys) {
        List<FeedbackSum> sums = new ArrayList<>();
        Map<About, List<Opinion>> groups = opinions.stream()
                .collect(Collectors.groupingBy(
                        opinion -> new About(opinion.kind(), opinion.line() == null ? "" : opinion.line()),
                        TreeMap::new,
                        Collectors.toList()));
        groups.forEach((about, some) -> sums.add(new FeedbackSum(
                about.kind(),
                about.line().isEmpty() ? null : about.line(),
                some.size(),
                Fraction.of(some.stream().mapToLong(Opinion::rating).sum(), some.size()))));
        surveys.forEach(survey ->
                sums.add(new FeedbackSum(FeedbackKind.SURVEY, null, survey.answers(), Fraction.of(survey.mean()))));
        return List.copyOf(sums);
    }
}
