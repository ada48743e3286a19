package dev.touchstone.scoring.measure;

import java.util.function.Consumer;

/** Turns facts, in any order, into evidence. What it keeps between facts can be joined with what another one has kept. */
sealed interface Counter permits FactCounter, RepeatCounter, CallbackCounter {

    /** Looks at one fact and gives the evidence that is certain already. */
    void accept(Sighting sighting, Consumer<Evidence> evidence);

    /** Gives the evidence that had to wait for all facts. */
    void finish(Consumer<Evidence> evidence);

    /** Takes over what another counter of the same line has kept. */
    void merge(Counter other);

    static Counter of(Lens lens) {
        if (lens.measure() instanceof FactMeasure measure) {
            return new FactCounter(lens, measure);
        }
        if (lens.measure() instanceof CallbackScore score) {
            return new CallbackCounter(lens, score);
        }
        return new RepeatCounter(lens, (RepeatMeasure) lens.measure());
    }
}
