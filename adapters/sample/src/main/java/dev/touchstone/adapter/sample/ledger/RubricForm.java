package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Skill;
import dev.touchstone.adapter.sample.work.ServiceCase;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.InspectionItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The qualitative review: ten points each for expertise, communication and solution, thirty in all. */
final class RubricForm implements InspectionForm {

    private static final BigDecimal MAXIMUM = BigDecimal.TEN;
    private static final int SOME = 4;
    private static final int TENTH = 100;

    @Override
    public String key() {
        return "service-review";
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
        return matter.hasTicket();
    }

    @Override
    public List<Inspection> judge(List<ServiceCase> sample, List<Inspection.Builder> sheets, Dice dice) {
        List<Inspection> judged = new ArrayList<>();
        for (int i = 0; i < sample.size(); i++) {
            Skill skill = sample.get(i).skill();
            judged.add(sheets.get(i)
                    .items(List.of(
                            item("expertise", skill.care(), dice),
                            item("communication", skill.manner(), dice),
                            item("solution", skill.solving(), dice)))
                    .build());
        }
        return judged;
    }

    private static InspectionItem item(String question, int strength, Dice dice) {
        int points = Math.max(0, Math.min(MAXIMUM.intValue(), 3 + strength / 15 + dice.between(-1, 1)));
        return new InspectionItem(question, BigDecimal.valueOf(points), MAXIMUM);
    }
}
