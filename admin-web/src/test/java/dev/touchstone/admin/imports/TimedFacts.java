package dev.touchstone.admin.imports;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Complaint;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Generated facts for {@link ImportTimes}, made before any time counts.
 *
 * @param pages as an adapter hands them over
 * @param versions the same as they are stored
 */
record TimedFacts(List<FactPage> pages, List<FactVersion> versions) {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final CustomerDigest CUSTOMERS = new CustomerDigest(new byte[32]);

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    static TimedFacts of(int count, int perPage) {
        List<ServiceFact> facts =
                IntStream.range(0, count).mapToObj(TimedFacts::fact).toList();
        List<FactPage> pages = new ArrayList<>();
        for (int from = 0; from < count; from += perPage) {
            int until = Math.min(count, from + perPage);
            Cursor next = new Cursor("complaints", String.valueOf(until));
            pages.add(new FactPage(facts.subList(from, until), List.of(), List.of(), next, until == count, null));
        }
        List<FactVersion> versions = facts.stream()
                .map(CUSTOMERS::conceal)
                .map(fact -> FactVersion.of(fact, ZONE))
                .toList();
        return new TimedFacts(pages, versions);
    }

    int count() {
        return versions.size();
    }

    private static ServiceFact fact(int i) {
        return new Complaint(
                new FactKey("complaints", "CASE-" + i),
                Circumstances.builder()
                        .person(Role.OWNER, new AgentRef("agent-" + i % 300))
                        .queue("queue-" + i % 20)
                        .customer(new CustomerRef("customer-" + i % 20_000))
                        .attribute("product", "p" + i % 50)
                        .build(),
                START.plusSeconds(i * 60L),
                null,
                null,
                START.plusSeconds(i * 60L + 7200));
    }
}
