package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactId;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a customer's contact: enough to notice that it repeats an earlier one.
 *
 * @param id its name
 * @param begun when the customer made contact
 * @param channel by which channel
 * @param category the source's type; null if not provided
 */
record Visit(
        FactId id, Instant begun, Channel channel, @Nullable String category) implements Comparable<Visit> {

    private static final Comparator<Visit> ORDER =
            Comparator.comparing(Visit::begun).thenComparing(Visit::id);

    static Visit of(IdentifiedFact identified) {
        Circumstances circumstances = identified.fact().circumstances();
        return new Visit(
                identified.id(), RepeatWindow.begun(identified.fact()), circumstances.channel(), circumstances.type());
    }

    boolean repeats(Visit earlier, Recurrence recurrence) {
        boolean sameCategory = category != null && category.equals(earlier.category);
        return !id.equals(earlier.id)
                && (!recurrence.sameCategory() || sameCategory)
                && (!recurrence.sameChannel() || channel.equals(earlier.channel));
    }

    @Override
    public int compareTo(Visit other) {
        return ORDER.compare(this, other);
    }
}
