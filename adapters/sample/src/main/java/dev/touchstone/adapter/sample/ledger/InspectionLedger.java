package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Employee;
import dev.touchstone.adapter.sample.work.OpeningHours;
import dev.touchstone.adapter.sample.work.ServiceCase;
import dev.touchstone.adapter.sample.work.WorkMonth;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Inspections of sampled records on eight forms, some rated a second time, and checks of outbound ratings. */
final class InspectionLedger implements Ledger {

    static final String NAME = "inspections";
    private static final List<InspectionForm> FORMS = List.of(
            FaultForm.WORDING,
            FaultForm.RECORD_ACCURACY,
            FaultForm.EMOTION,
            FaultForm.PRIVACY,
            FaultForm.FIELD_SAFETY,
            new ScriptForm(),
            RubricForm.SERVICE,
            RubricForm.SOLUTION);
    private static final long HOUR = 3600;

    @Override
    public StreamDescriptor stream() {
        return Streams.describe(NAME, "质检", "質檢", "Inspections", FactKind.INSPECTION);
    }

    @Override
    public List<Entry> listEntries(WorkMonth month, Instant asOf) {
        List<Inspection> inspections = new ArrayList<>();
        for (InspectionForm form : FORMS) {
            for (List<ServiceCase> sample : new Sampling(month, form.key()).draw(form.perMonth(), form::covers)) {
                inspections.addAll(inspect(sample, form, month, ""));
                List<ServiceCase> again = new ArrayList<>(sample);
                again.removeIf(matter -> !matter.dice("second-" + form.key()).chance(form.secondRatingPermille()));
                if (!again.isEmpty()) {
                    inspections.addAll(inspect(again, form, month, ".2"));
                }
            }
        }
        inspections.addAll(RatingCheck.list(month));
        List<Entry> entries = new ArrayList<>();
        for (Inspection inspection : inspections) {
            if (!inspection.inspected().isAfter(asOf)) {
                entries.add(new Entry(inspection.inspected(), inspection));
            }
        }
        return entries;
    }

    private static List<Inspection> inspect(
            List<ServiceCase> sample, InspectionForm form, WorkMonth month, String again) {
        List<Inspection.Builder> sheets = new ArrayList<>();
        for (ServiceCase matter : sample) {
            sheets.add(sheet(matter, form, month, again));
        }
        return form.judge(sample, sheets, sample.get(0).dice("judge-" + form.key() + again));
    }

    private static Inspection.Builder sheet(ServiceCase matter, InspectionForm form, WorkMonth month, String again) {
        String first = "I" + matter.number() + "-" + form.key();
        FactKey key = new FactKey(NAME, first + again);
        boolean second = !again.isEmpty();
        Dice dice = matter.dice("inspection-" + form.key());
        List<Employee> inspectors = dice.shuffled(month.company().listInspectors());
        Instant inspected = OpeningHours.after(matter.firstContactEnds().plusSeconds(dice.between(20, 140) * HOUR));
        Circumstances circumstances = Marking.mark(key, matter)
                .person(Role.SERVED_BY, matter.agent().ref())
                .person(Role.JUDGED_BY, inspectors.get(second ? 1 : 0).ref())
                .build();
        return Inspection.builder(key, form.key(), second ? inspected.plusSeconds(HOUR) : inspected)
                .circumstances(circumstances)
                .sample(month.month() + "-" + form.key())
                .about(Keys.about(matter))
                .contactAt(matter.opened())
                .secondRatingOf(second ? new FactKey(NAME, first) : null);
    }
}
