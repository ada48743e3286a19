package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Skill;
import dev.touchstone.adapter.sample.work.ServiceCase;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.InspectionItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Qualitative reviews: ten points for each of three items, thirty in all. */
final class RubricForm implements InspectionForm {

    /** How a matter was dealt with. */
    static final RubricForm SERVICE = new RubricForm(
            "service-review",
            4,
            List.of(
                    new Item("expertise", Skill::care),
                    new Item("communication", Skill::manner),
                    new Item("solution", Skill::solving)));
    /** How deep the solution goes. */
    static final RubricForm SOLUTION = new RubricForm(
            "solution-review",
            5,
            List.of(
                    new Item("cause", Skill::solving),
                    new Item("lasting-remedy", Skill::solving),
                    new Item("knowledge", Skill::care)));

    private static final BigDecimal MAXIMUM = BigDecimal.TEN;
    private static final int TENTH = 100;

    private final String key;
    private final int perMonth;
    private final List<Item> items;

    private RubricForm(String key, int perMonth, List<Item> items) {
        this.key = key;
        this.perMonth = perMonth;
        this.items = items;
    }

    /** What ten points are given for, and which strength they follow. */
    private record Item(String question, ToIntFunction<Skill> strength) {

        InspectionItem judge(Skill skill, Dice dice) {
            int points = 3 + strength.applyAsInt(skill) / 15 + dice.between(-1, 1);
            return new InspectionItem(
                    question, BigDecimal.valueOf(Math.max(0, Math.min(MAXIMUM.intValue(), points))), MAXIMUM);
        }
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
                    .items(items.stream().map(item -> item.judge(skill, dice)).collect(Collectors.toUnmodifiableList()))
                    .build());
        }
        return judged;
    }
}
