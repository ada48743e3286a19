package dev.touchstone.admin.scorecards;

import dev.touchstone.scoring.measure.IdentifiedFact;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Stored facts for whoever goes through them to the end, so that they need not fit into memory.
 *
 * @param reading begins anew
 */
record StreamedFacts(Supplier<Stream<IdentifiedFact>> reading) implements Iterable<IdentifiedFact> {

    @Override
    public void forEach(Consumer<? super IdentifiedFact> action) {
        try (Stream<IdentifiedFact> facts = reading.get()) {
            facts.forEach(action);
        }
    }

    /** Has all of them in memory at once. */
    @Override
    public Iterator<IdentifiedFact> iterator() {
        try (Stream<IdentifiedFact> facts = reading.get()) {
            return facts.toList().iterator();
        }
    }
}
