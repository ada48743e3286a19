package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.company.Skill;
import dev.touchstone.adapter.sample.company.Team;
import java.util.List;
import java.util.Optional;

/** What is asked when a customer is called back, as a group of dealers asks it. */
enum CallbackForm {
    /** Four questions after a sale. */
    SALES("sales-callback", 4),
    /** Six questions after a repair; the third is about the workshop. */
    AFTER_SALES("after-sales-callback", 6);

    private static final int WORKSHOP_QUESTION = 3;
    private static final int SERVICE_POINTS = 40;
    private static final int CLEANLINESS = 85;

    private final String key;
    private final int questions;

    CallbackForm(String key, int questions) {
        this.key = key;
        this.questions = questions;
    }

    static Optional<CallbackForm> find(Team team) {
        if (team == Team.FI_WEALTH) {
            return Optional.of(SALES);
        }
        boolean repairs = team == Team.TE_REPAIR || team == Team.EC_AFTERSALE_1;
        return repairs ? Optional.of(AFTER_SALES) : Optional.empty();
    }

    String key() {
        return key;
    }

    int questions() {
        return questions;
    }

    /** How content a customer is with what question {@code number} asks. */
    Mood mood(int number, Skill adviser, Skill workshop, boolean solved) {
        boolean aboutWorkshop = this == AFTER_SALES && number == WORKSHOP_QUESTION;
        List<Integer> asked = List.of(
                (adviser.manner() + adviser.solving()) / 2,
                adviser.manner(),
                aboutWorkshop ? workshop.solving() : adviser.care(),
                adviser.care(),
                adviser.pace(),
                CLEANLINESS);
        int served = asked.get(number - 1) * (Skill.BEST - SERVICE_POINTS) / Skill.BEST;
        return new Mood(served + (solved ? SERVICE_POINTS : SERVICE_POINTS / 2));
    }
}
