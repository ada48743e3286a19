package dev.touchstone.admin.imports;

import dev.touchstone.plugin.feed.Position;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A record that could not become a fact, kept whole. */
@Entity
@Table(name = "rejected_fact")
class RejectedEntity {

    private static final int LONGEST_RAW = 1_000_000;
    private static final int LONGEST_VALUE = 4000;
    private static final int LONGEST_PATTERN = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long connection;
    private long run;
    private String stream;
    private @Nullable String factKey;
    private String place;
    private long line;
    private @Nullable String field;
    private @Nullable String badValue;
    private String reasonZhCn;
    private String reasonZhTw;
    private String reasonEn;

    @Column(length = LONGEST_RAW)
    private String raw;

    /** The reason with its value taken out. */
    private String pattern;

    /** The run that read it whole or rejected it anew; null while it is open. */
    private @Nullable Long settledRun;

    /** Whether its text and its value were erased. */
    private boolean erased;

    @SuppressWarnings("NullAway.Init")
    protected RejectedEntity() {}

    RejectedEntity(long connection, long run, Rejected rejected) {
        this.connection = connection;
        this.run = run;
        this.stream = rejected.stream();
        this.factKey = rejected.key();
        this.place = rejected.position().place();
        this.line = rejected.position().line();
        this.field = rejected.position().column();
        this.badValue = rejected.value() == null ? null : shortened(rejected.value(), LONGEST_VALUE);
        this.reasonZhCn = rejected.reason().zhCn();
        this.reasonZhTw = rejected.reason().zhTw();
        this.reasonEn = rejected.reason().en();
        this.raw = shortened(rejected.raw(), LONGEST_RAW);
        this.pattern = patternOf(rejected);
    }

    long id() {
        return id;
    }

    long run() {
        return run;
    }

    String pattern() {
        return pattern;
    }

    @Nullable String factKey() {
        return factKey;
    }

    Rejected toRejected() {
        return new Rejected(
                stream,
                factKey,
                new Position(place, line, field),
                badValue,
                new LocalizedText(reasonZhCn, reasonZhTw, reasonEn),
                raw);
    }

    private static String patternOf(Rejected rejected) {
        String reason = rejected.reason().en();
        String value = rejected.value();
        return shortened(value == null || value.isEmpty() ? reason : reason.replace(value, "…"), LONGEST_PATTERN);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
