package dev.touchstone.adapter.zendesk;

import dev.touchstone.adapter.contract.Verb;
import dev.touchstone.adapter.zendesk.fake.FakeZendesk;
import dev.touchstone.plugin.fact.FactKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A fake account whose ratings are the records, each of a ticket of its own. */
final class RatingSource extends ZendeskSource {

    private final Map<FactKey, Long> tickets = new HashMap<>();

    RatingSource() {
        super(FakeZendesk.API_TOKEN);
    }

    @Override
    public FactKey create() {
        long ticket = account().create("A ticket");
        long rating = account().offerRating(ticket);
        account().rate(rating, "good", null);
        tickets.put(rating(rating), ticket);
        return rating(rating);
    }

    @Override
    public void change(FactKey record) {
        account().rate(id(record), "bad", "On second thoughts");
    }

    @Override
    public void delete(FactKey record) {
        account().delete(tickets.get(record));
    }

    /** A rating that is offered, and given while nobody sees it. */
    @Override
    public FactKey createUnseen() {
        long rating = account().offerRating(account().create("A ticket"));
        return rating(rating);
    }

    @Override
    public void show(FactKey record) {
        account().rate(id(record), "good", null);
    }

    @Override
    public Instant created(FactKey record) {
        return account().created(tickets.get(record));
    }

    @Override
    public Set<Verb> verbs() {
        return Set.of();
    }
}
