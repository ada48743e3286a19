package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.storage.TestBeans;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scorecards as the console stores and prints them, for programs that measure it. */
public final class StoredCards {

    private StoredCards() {}

    /**
     * A stored card.
     *
     * @param subject whose
     * @param digest over its document
     * @param samples how many facts each line rests on
     */
    public record Card(Subject subject, String digest, Map<String, Long> samples) {}

    /** Computes a period by one standard and stores its cards. */
    public static void compute(TestBeans beans, String standard, Period period) {
        beans.get(LiveResults.class).compute(Set.of(standard), period);
    }

    /** The cards of a period, read from their documents. */
    public static List<Card> list(EntityManager entities, String standard, Period period) {
        return new CardStore(entities)
                .listOf(standard, period.toString()).stream()
                        .map(StoredCards::card)
                        .sorted(Comparator.comparing(Card::subject))
                        .toList();
    }

    /** Writes everybody's cards of a period as one PDF, as the page of scorecards does. */
    public static void writePdf(EntityManager entities, TestBeans beans, CardQuery query, OutputStream out)
            throws IOException {
        beans.get(CardFiles.class)
                .write(CardsFormat.PDF, query.period(), query, new DataScope.All(), out, entities::clear);
    }

    private static Card card(CardEntity stored) {
        Map<String, Long> samples = new HashMap<>();
        var card = stored.toLiveCard();
        card.lines().forEach(line -> samples.put(line.indicator().key(), line.sampleSize()));
        return new Card(stored.subject(), stored.liveDigest(), samples);
    }
}
