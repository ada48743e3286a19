package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Employee;
import dev.touchstone.adapter.sample.work.OpeningHours;
import dev.touchstone.adapter.sample.work.OutboundCall;
import dev.touchstone.adapter.sample.work.WorkMonth;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Fault;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Every third connected outbound call is listened to: was a rating asked for, and is it recorded as the customer gave it? */
final class RatingCheck {

    private static final String FORM = "outbound-rating-check";
    private static final int LISTENED_TO = 300;
    private static final int NO_SPECIAL_REASON = 700;
    private static final long HOUR = 3600;

    private RatingCheck() {}

    static List<Inspection> list(WorkMonth month) {
        List<Inspection> checks = new ArrayList<>();
        for (OutboundCall call : month.outbound()) {
            Dice dice = call.dice("check");
            if (call.talk() != null && dice.chance(LISTENED_TO)) {
                checks.add(check(call, dice, month));
            }
        }
        return checks;
    }

    private static Inspection check(OutboundCall call, Dice dice, WorkMonth month) {
        FactKey key = new FactKey(InspectionLedger.NAME, "J" + call.number() + "-" + FORM);
        Employee inspector = dice.pick(month.company().listInspectors());
        Instant inspected = OpeningHours.after(call.ended().plusSeconds(dice.between(20, 120) * HOUR));
        List<Fault> faults = faults(call, dice);
        return Inspection.builder(key, FORM, inspected)
                .circumstances(Marking.mark(key, call)
                        .person(Role.JUDGED_BY, inspector.ref())
                        .build())
                .sample(month.month() + "-" + FORM)
                .about(Keys.contact(call))
                .contactAt(call.started())
                .faults(faults)
                .passed(faults.isEmpty())
                .build();
    }

    private static List<Fault> faults(OutboundCall call, Dice dice) {
        AnswerState state = OutboundRating.of(call).state();
        if (state == AnswerState.NOT_ASKED) {
            return dice.chance(NO_SPECIAL_REASON) ? List.of(fault("not-asked", Fault.Severity.MAJOR)) : List.of();
        }
        int careless = call.skill().recordErrorPermille() / 6;
        if (state == AnswerState.ANSWERED && dice.chance(careless)) {
            return List.of(fault("recorded-differs", Fault.Severity.MINOR));
        }
        return state == AnswerState.REFUSED && dice.chance(careless)
                ? List.of(fault("left-empty", Fault.Severity.MINOR))
                : List.of();
    }

    private static Fault fault(String type, Fault.Severity severity) {
        return new Fault(type, severity, null);
    }
}
