package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Keeps the answers of every callback until all are seen. */
final class CallbackCounter implements Counter {

    private final Lens lens;
    private final CallbackScore measure;
    private final Map<Sheet, List<Reply>> sheets = new HashMap<>();

    /** One callback: the answers of one have the connection and the response in common. */
    private record Sheet(String connection, String response) {}

    CallbackCounter(Lens lens, CallbackScore measure) {
        this.lens = lens;
        this.measure = measure;
    }

    @Override
    public void accept(Sighting sighting, Consumer<Evidence> evidence) {
        IdentifiedFact identified = sighting.identified();
        if (identified.fact() instanceof Answer answer && measure.form().equals(answer.form())) {
            Dating dating = lens.date(sighting);
            if (matters(dating)) {
                of(new Sheet(identified.id().connection(), answer.response())).add(reply(identified, answer, dating));
            }
        }
    }

    @Override
    public void finish(Consumer<Evidence> evidence) {
        sheets.forEach((sheet, replies) -> new Callback(sheet.response(), replies)
                .findEvidence(lens, measure)
                .ifPresent(evidence));
    }

    @Override
    public void merge(Counter other) {
        ((CallbackCounter) other).sheets.forEach((sheet, replies) -> of(sheet).addAll(replies));
    }

    private List<Reply> of(Sheet sheet) {
        return sheets.computeIfAbsent(sheet, first -> new ArrayList<>());
    }

    private boolean matters(Dating dating) {
        return !dating.instant().isBefore(lens.scope().start().minus(measure.lookBehind()))
                && dating.instant().isBefore(lens.scope().end().plus(measure.lookAhead()));
    }

    private Reply reply(IdentifiedFact identified, Answer answer, Dating dating) {
        BigDecimal worth = answer.value() == null ? null : measure.points().get(answer.value());
        return new Reply(
                identified.id(),
                answer.question(),
                answer.state(),
                worth,
                dating,
                answer.circumstances().channel(),
                lens.crediting().attribution(measure, identified).listCredited(answer, dating.instant()),
                lens.means(answer, dating.instant()),
                lens.scope().findExemption(answer, dating.instant()).orElse(null));
    }
}
