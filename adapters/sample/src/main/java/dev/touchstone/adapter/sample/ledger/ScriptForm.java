package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Department;
import dev.touchstone.adapter.sample.work.ServiceCase;
import dev.touchstone.plugin.fact.Fault;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.InspectionItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Whether the script was kept to: passed or failed, with one point for each of four steps. */
final class ScriptForm implements InspectionForm {

    private static final List<String> STEPS = List.of("opening", "identity-check", "disclosure", "closing");
    private static final String DISCLOSURE = "disclosure";
    private static final int CRITICAL = 100;
    private static final int SOME = 3;
    private static final int TENTH = 100;

    @Override
    public String key() {
        return "script-compliance";
    }

    @Override
    public int perMonth() {
        return SOME;
    }

    @Override
    public int secondRatingPermille() {
        return TENTH;
    }

    @Override
    public boolean covers(ServiceCase matter) {
        return matter.spoken();
    }

    @Override
    public List<Inspection> judge(List<ServiceCase> sample, List<Inspection.Builder> sheets, Dice dice) {
        List<Inspection> judged = new ArrayList<>();
        for (int i = 0; i < sample.size(); i++) {
            ServiceCase matter = sample.get(i);
            boolean passed = dice.chance(matter.skill().scriptPassPermille());
            String missed = passed ? "" : dice.pick(List.of("opening", "identity-check", "closing"));
            boolean grave = missed.equals("identity-check") || (!passed && dice.chance(CRITICAL));
            judged.add(sheets.get(i)
                    .items(items(missed, matter.team().department() == Department.FINANCE))
                    .faults(
                            passed
                                    ? List.of()
                                    : List.of(new Fault(
                                            "skipped-" + missed,
                                            grave ? Fault.Severity.CRITICAL : Fault.Severity.MAJOR,
                                            null)))
                    .passed(passed)
                    .build());
        }
        return judged;
    }

    /** Only finance has something to disclose; elsewhere the step is not applicable. */
    private static List<InspectionItem> items(String missed, boolean disclosureApplies) {
        List<InspectionItem> items = new ArrayList<>();
        for (String step : STEPS) {
            boolean applies = !step.equals(DISCLOSURE) || disclosureApplies;
            BigDecimal points = step.equals(missed) ? BigDecimal.ZERO : BigDecimal.ONE;
            items.add(new InspectionItem(step, applies ? points : null, BigDecimal.ONE));
        }
        return items;
    }
}
