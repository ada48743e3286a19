package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Skill;
import java.util.List;

/**
 * How content a customer is, and how that sounds on different scales.
 *
 * @param content 0 (furious) to 100 (delighted)
 */
record Mood(int content) {

    /** An answer as the form has it: the customer's words and the points they stand for. */
    record Words(String raw, int points) {}

    private static final List<Words> WORDS = List.of(
            new Words("很满意", 100),
            new Words("比较满意", 100),
            new Words("一般", 75),
            new Words("不太满意", 25),
            new Words("不满意", 0));

    static Mood after(Skill skill, boolean solved) {
        return new Mood(skill.manner() * 4 / 10 + skill.pace() * 2 / 10 + (solved ? 40 : 8));
    }

    /** One to five stars. */
    int stars(Dice dice) {
        int grief = Skill.BEST - content;
        return 1 + dice.weighted(grief / 8, grief / 6, grief / 3 + 3, 25, content);
    }

    /** Zero to ten: would you recommend us. */
    int recommendation(Dice dice) {
        switch (dice.weighted((115 - content) / 2, 30, Math.max(5, content - 10))) {
            case 0:
                return dice.between(0, 6);
            case 1:
                return dice.between(7, 8);
            default:
                return dice.between(9, 10);
        }
    }

    /** In words, when called back. */
    Words words(Dice dice) {
        int grief = Skill.BEST - content;
        return WORDS.get(dice.weighted(content, 22, grief / 2 + 4, grief / 5, grief / 8));
    }
}
