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

/** Forms that count faults, at most one in each record. */
final class FaultForm implements InspectionForm {
    /** Wording of a call or chat. */
    static final FaultForm WORDING = new FaultForm(
            "wording",
            10,
            ServiceCase::spoken,
            Skill::wordingFaultPermille,
            List.of("stiff-wording", "no-greeting", "interrupting", "forbidden-phrase"));
    /** Whether the ticket was recorded correctly. */
    static final FaultForm RECORD_ACCURACY = new FaultForm(
            "record-accuracy",
            10,
            ServiceCase::hasTicket,
            Skill::recordErrorPermille,
            List.of("missing-contact", "wrong-type", "missing-solution", "wrong-amount"));
    /** How the customer's emotions were handled. */
    static final FaultForm EMOTION = new FaultForm(
            "emotion",
            10,
            ServiceCase::hasTicket,
            Skill::emotionFaultPermille,
            List.of("no-empathy", "impatience", "argument", "raised-voice"));
    /** Whether what is known about the customer was kept to those whom it concerns. */
    static final FaultForm PRIVACY = new FaultForm(
            "privacy",
            5,
            ServiceCase::hasTicket,
            Skill::lapsePermille,
            List.of("identity-unchecked", "needless-data-kept", "overheard", "told-others"));
    /** Whether a visit was made safely. */
    static final FaultForm FIELD_SAFETY = new FaultForm(
            "field-safety",
            5,
            ServiceCase::visit,
            Skill::lapsePermille,
            List.of("no-protective-gear", "site-not-cleared", "no-warning-sign", "live-work"));

    private final String key;
    private final int perMonth;
    private final Predicate<ServiceCase> covers;
    private final ToIntFunction<Skill> faultPermille;
    private final List<String> faults;

    private FaultForm(
            String key,
            int perMonth,
            Predicate<ServiceCase> covers,
            ToIntFunction<Skill> faultPermille,
            List<String> faults) {
        this.key = key;
        this.perMonth = perMonth;
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
        return perMonth;
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
