package dev.touchstone.admin.pilots;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one account thinks of a draft or one of its lines. */
@Entity
@Table(name = "pilot_feedback")
class FeedbackEntity {

    private static final String WHOLE = "";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long pilot;

    @Enumerated(EnumType.STRING)
    private FeedbackKind kind;

    private long account;
    private @Nullable Long person;
    private @Nullable Long unit;
    private String about;
    private int rating;
    private String words;
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected FeedbackEntity() {}

    FeedbackEntity(long pilot, Opinion opinion) {
        this.pilot = pilot;
        this.kind = opinion.kind();
        this.account = opinion.account();
        this.about = about(opinion.line());
        replace(opinion);
    }

    /** How the line an opinion is about is stored. */
    static String about(@Nullable String line) {
        return line == null ? WHOLE : line;
    }

    /** Takes over what the same account thinks now. */
    final void replace(Opinion opinion) {
        this.person = opinion.person();
        this.unit = opinion.unit();
        this.rating = opinion.rating();
        this.words = opinion.words();
        this.saidAt = opinion.saidAt();
    }

    Opinion toOpinion() {
        return new Opinion(kind, account, person, unit, about.equals(WHOLE) ? null : about, rating, words, saidAt);
    }
}
