package dev.touchstone.admin.scorecards;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The results of one standard in one period are to be computed again. */
@Entity
@Table(name = "due_result")
class DueEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String standard;
    private String period;
    private int turn;
    private long asked;

    @SuppressWarnings("NullAway.Init")
    protected DueEntity() {}

    DueEntity(String standard, String period, int turn) {
        this.standard = standard;
        this.period = period;
        this.turn = turn;
        this.asked = 1;
    }

    void askAgain(int wanted) {
        turn = Math.min(turn, wanted);
        asked++;
    }

    String standard() {
        return standard;
    }

    DuePeriod.Due toDue() {
        return new DuePeriod.Due(id, standard, asked);
    }
}
