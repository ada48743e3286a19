package dev.touchstone.scoring.measure;

import java.util.function.Consumer;

/** Facts that count each by itself: nothing is kept. */
record FactCounter(Lens lens, FactMeasure measure) implements Counter {

    @Override
    public void accept(Sighting sighting, Consumer<Evidence> evidence) {
        var fact = sighting.fact();
        lens.findDating(sighting).ifPresent(dating -> {
            var moment = new Moment(
                    dating.instant(), lens.scope().end(), lens.scope().zone());
            Observation observed = measure.observe(fact, moment);
            if (!(observed instanceof Observation.Unconcerned)) {
                String record = measure.findRecord(fact).orElse(null);
                evidence.accept(lens.evidence(
                        sighting.identified(), record, dating.instant(), lens.judge(fact, dating, observed)));
            }
        });
    }

    @Override
    public void finish(Consumer<Evidence> evidence) {
        // Every fact was certain at once.
    }

    @Override
    public void merge(Counter other) {
        // Nothing is kept.
    }
}
