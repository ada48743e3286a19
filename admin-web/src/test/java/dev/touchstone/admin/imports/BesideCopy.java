package dev.touchstone.admin.imports;

import dev.touchstone.admin.people.SourceDirectory;
import dev.touchstone.admin.storage.TestBeans;
import dev.touchstone.admin.storage.TestDatabase;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Imports facts as a run does, page by page, and copies the same finished rows into a second database with the same tables. Both take turns
 * on the same server; facts and finished rows are made before any time counts.
 */
public final class BesideCopy {

    /** How many facts a page of the import holds, which is one transaction. */
    public static final int PAGE = 5_000;

    /** How many rows one COPY takes, which is one transaction. */
    public static final int ROWS_OF_COPY = 50_000;

    private static final long CONNECTION = 1;

    private final TestDatabase.Open imported;
    private final TestDatabase.Open copied;
    private final Function<EntityManager, TestBeans> beans;
    private final ZoneId zone;
    private final long run;
    private long rows;

    /**
     * What a stream took.
     *
     * @param facts how many
     * @param importNanos for the import
     * @param copyNanos for the COPY of the same
     */
    public record Loaded(long facts, long importNanos, long copyNanos) {

        /** Both together. */
        public Loaded plus(Loaded other) {
            return new Loaded(facts + other.facts, importNanos + other.importNanos, copyNanos + other.copyNanos);
        }
    }

    /**
     * Both databases have one connection.
     *
     * @param imported the console's
     * @param copied the other
     * @param beans of the console in a transaction
     * @param zone in which days begin
     */
    public BesideCopy(
            TestDatabase.Open imported,
            TestDatabase.Open copied,
            Function<EntityManager, TestBeans> beans,
            ZoneId zone) {
        this.imported = imported;
        this.copied = copied;
        this.beans = beans;
        this.zone = zone;
        this.run = imported.ask(entities -> new RunStore(entities)
                .add(new RunEntity(CONNECTION, Purpose.READ, "test", Instant.EPOCH, 0))
                .id());
    }

    /** Whom customers are replaced by, with a key for this run only. */
    public static CustomerDigest customers() {
        return TimedFacts.CUSTOMERS;
    }

    /** Takes over people and teams first, as a run does. */
    public void absorb(Directory told) {
        imported.run(entities -> new SourceDirectory(entities).absorb(CONNECTION, told, true));
    }

    /** Loads a stream into both. */
    public Loaded load(String stream, Stream<ServiceFact> facts) throws SQLException, IOException {
        long importNanos = 0;
        long copyNanos = 0;
        long before = rows;
        Iterator<ServiceFact> coming = facts.iterator();
        while (coming.hasNext()) {
            List<ServiceFact> some = next(coming);
            List<FactPage> pages = pages(stream, some, !coming.hasNext());
            List<FactVersion> finished = some.parallelStream()
                    .map(TimedFacts.CUSTOMERS::conceal)
                    .map(fact -> FactVersion.of(fact, zone))
                    .toList();
            long start = System.nanoTime();
            new PagesInTurn(pages, TimedFacts.CUSTOMERS, zone)
                    .store(page -> imported.run(entities ->
                            beans.apply(entities).get(ImportSteps.class).store(run, page, true)));
            long between = System.nanoTime();
            RawInserts.copy(copied.source(), finished, rows);
            copyNanos += System.nanoTime() - between;
            importNanos += between - start;
            rows += some.size();
        }
        return new Loaded(rows - before, importNanos, copyNanos);
    }

    /** Ends the run. */
    public void end() {
        imported.run(entities -> new RunStore(entities).get(run).end(RunState.DONE, Instant.EPOCH, null));
    }

    private static List<ServiceFact> next(Iterator<ServiceFact> coming) {
        List<ServiceFact> some = new ArrayList<>(ROWS_OF_COPY);
        while (coming.hasNext() && some.size() < ROWS_OF_COPY) {
            some.add(coming.next());
        }
        return some;
    }

    private List<FactPage> pages(String stream, List<ServiceFact> facts, boolean last) {
        List<FactPage> pages = new ArrayList<>();
        for (int from = 0; from < facts.size(); from += PAGE) {
            int until = Math.min(facts.size(), from + PAGE);
            Cursor next = new Cursor(stream, String.valueOf(rows + until));
            pages.add(new FactPage(
                    facts.subList(from, until), List.of(), List.of(), next, last && until == facts.size(), null));
        }
        return pages;
    }
}
