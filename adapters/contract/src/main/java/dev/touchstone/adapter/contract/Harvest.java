package dev.touchstone.adapter.contract;

import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.feed.Tombstone;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that some pages brought, in order. */
final class Harvest {

    private final List<ServiceFact> facts = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Tombstone> deletions = new ArrayList<>();

    private @Nullable Cursor end;

    void add(FactPage page) {
        end = page.next();
        facts.addAll(page.facts());
        rejected.addAll(page.rejected());
        deletions.addAll(page.deletions());
    }

    List<ServiceFact> facts() {
        return facts;
    }

    List<Rejected> rejected() {
        return rejected;
    }

    /** How many records came: facts, deletes and rejected ones. */
    int size() {
        return facts.size() + rejected.size() + deletions.size();
    }

    Set<FactKey> deleted() {
        return deletions.stream().map(Tombstone::key).collect(Collectors.toSet());
    }

    /** Where the last page said to go on. */
    Cursor end() {
        return Objects.requireNonNull(end, "nothing was read");
    }

    List<FactKey> keys() {
        return facts.stream().map(ServiceFact::key).collect(Collectors.toList());
    }
}
