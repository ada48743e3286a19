package dev.touchstone.admin.pilots;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** What a survey came to. */
@Entity
@Table(name = "pilot_survey")
class SurveyEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long pilot;
    private BigDecimal mean;
    private int answers;
    private String source;
    private Instant enteredAt;
    private String enteredBy;

    @SuppressWarnings("NullAway.Init")
    protected SurveyEntity() {}

    SurveyEntity(long pilot, Survey survey) {
        this.pilot = pilot;
        this.mean = survey.mean();
        this.answers = survey.answers();
        this.source = survey.source();
        this.enteredAt = survey.enteredAt();
        this.enteredBy = survey.enteredBy();
    }

    Survey toSurvey() {
        return new Survey(mean, answers, source, enteredAt, enteredBy);
    }
}
