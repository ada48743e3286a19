package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Skill;
import dev.touchstone.adapter.sample.work.ServiceCase;
import dev.touchstone.plugin.fact.Fault;
import dev.touchstone.plugin.fact.Inspection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Forms that count faults: ten records a month, at most one fault in each. */
final class FaultForm implements InspectionForm {
    /** Wording of a call or chat. */
    static final FaultForm WORDING = new FaultForm(
            "wording",
            ServiceCase::spoken,
            Skill::wordingFaultPermille,
            List.of("stiff-wording", "no-greeting", "interrupting", "forbidden-phrase"));
    /** Whether the ticket was recorded correctly. */
    static final FaultForm RECORD_ACCURACY = new FaultForm(
            "record-accuracy",
            ServiceCase::hasTicket,
            Skill::recordErrorPermille,
            List.of("missing-contact", "wrong-type", "missing-solution", "wrong-amount"));
    /** How the customer's emotions were handled. */
    static final FaultForm EMOTION = new FaultForm(
            "emotion",
            ServiceCase::hasTicket,
            Skill::emotionFaultPermille,
            List.of("no-empathy", "impatience", "argument", "raised-voice"));

    private static final int TEN = 10;

    private final String key;
    private final Predicate<ServiceCase> covers;
    private final ToIntFunction<Skill> faultPermille;
    private final List<String> faults;

    private FaultForm(
            String key, Predicate<ServiceCase> covers, ToIntFunction<Skill> faultPermille, List<String> faults) {
        this.key = key;
        this.covers = covers;
        this.faultPermille = faultPermille;
        this.faults = faults;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public int perMonth() {
        return TEN;
    }

    @Override
    public int secondRatingPermille() {
        return 0;
    }

    @Override
    public boolean covers(ServiceCase matter) {
        return covers.test(matter);
    }

    @Override
    public List<Inspection> judge(List<ServiceCase> sample, List<Inspection.Builder> sheets, Dice dice) {
        List<Boolean> faulty =
                dice.quota(sample.size(), faultPermille.applyAsInt(sample.get(0).skill()));
        List<Inspection> judged = new ArrayList<>();
        for (int i = 0; i < sample.size(); i++) {
            List<Fault> found = faulty.get(i) ? List.of(fault(dice)) : List.of();
            judged.add(sheets.get(i).faults(found).passed(found.isEmpty()).build());
        }
        return judged;
    }

    private Fault fault(Dice dice) {
        int which = dice.weighted(50, 25, 17, 8);
        Fault.Severity severity = which == faults.size() - 1 ? Fault.Severity.MAJOR : Fault.Severity.MINOR;
        return new Fault(faults.get(which), severity, null);
    }
}
