package dev.touchstone.adapter.csv.fact;

import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.Rejected;
import java.util.ArrayList;
import java.util.List;

/** Collects what one page brings. */
public final class PageBuilder {

    private final List<ServiceFact> facts = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    void add(ServiceFact fact) {
        facts.add(fact);
    }

    void add(Rejected record) {
        rejected.add(record);
    }

    /**
     * How many records there are so far.
     *
     * @return facts and rejected records
     */
    public int size() {
        return facts.size() + rejected.size();
    }

    /**
     * The records rejected so far.
     *
     * @return in order
     */
    public List<Rejected> rejected() {
        return List.copyOf(rejected);
    }

    /**
     * The page.
     *
     * @param next where to go on
     * @param last whether there is nothing more
     * @return facts and rejected records
     */
    public FactPage build(Cursor next, boolean last) {
        return new FactPage(facts, List.of(), rejected, next, last, null);
    }
}
