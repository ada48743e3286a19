package dev.touchstone.plugin.fact;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call or a chat.
 *
 * @param key stream and key, kept for life
 * @param circumstances people, channel, customer and the like
 * @param kind {@link FactKind#CALL} or {@link FactKind#CHAT}
 * @param started when it began
 * @param outcome answered by a person, abandoned, or left to a machine
 * @param direction who called whom; null if not provided
 * @param connected for outbound contacts: whether the customer was reached; null if not provided
 * @param waited from the start to the first human answer, or to giving up; null if not provided
 * @param talked talk time; null if not provided
 * @param held hold time; null if not provided
 * @param afterWork time after the contact to finish the business; null if not provided
 * @param resolved whether the matter was resolved in this contact; null if not provided
 */
public record Contact(
        FactKey key,
        Circumstances circumstances,
        FactKind kind,
        Instant started,
        ContactOutcome outcome,
        @Nullable Direction direction,
        @Nullable Boolean connected,
        @Nullable Duration waited,
        @Nullable Duration talked,
        @Nullable Duration held,
        @Nullable Duration afterWork,
        @Nullable Boolean resolved)
        implements ServiceFact {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if the kind is another one or a duration is negative
     */
    public Contact {
        if (kind != FactKind.CALL && kind != FactKind.CHAT) {
            throw new IllegalArgumentException(key + ": a contact is a call or a chat, not " + kind);
        }
        Counts.require(key, "waited", waited);
        Counts.require(key, "talked", talked);
        Counts.require(key, "held", held);
        Counts.require(key, "afterWork", afterWork);
    }

    /**
     * Starts building.
     *
     * @param key stream and key, kept for life
     * @param kind {@link FactKind#CALL} or {@link FactKind#CHAT}
     * @param started when it began
     * @param outcome answered by a person, abandoned, or left to a machine
     * @return a builder with everything else not provided
     */
    public static Builder builder(FactKey key, FactKind kind, Instant started, ContactOutcome outcome) {
        return new Builder(key, kind, started, outcome);
    }

    @Override
    public Contact withCircumstances(Circumstances other) {
        return new Contact(
                key, other, kind, started, outcome, direction, connected, waited, talked, held, afterWork, resolved);
    }

    @Override
    public Optional<Instant> at(Anchor anchor, ZoneId zone) {
        switch (anchor) {
            case OPENED:
            case STARTED:
            case CONTACT:
                return Optional.of(started);
            case ANSWERED:
                return outcome == ContactOutcome.ANSWERED && waited != null
                        ? Optional.of(started.plus(waited))
                        : Optional.empty();
            default:
                return Optional.empty();
        }
    }

    /** Collects a contact. Every method returns the builder; null means "not provided". */
    public static final class Builder {
        private final FactKey key;
        private final FactKind kind;
        private final Instant started;
        private final ContactOutcome outcome;
        private Circumstances circumstances = Circumstances.none();
        private @Nullable Direction direction;
        private @Nullable Boolean connected;
        private @Nullable Duration waited;
        private @Nullable Duration talked;
        private @Nullable Duration held;
        private @Nullable Duration afterWork;
        private @Nullable Boolean resolved;

        private Builder(FactKey key, FactKind kind, Instant started, ContactOutcome outcome) {
            this.key = key;
            this.kind = kind;
            this.started = started;
            this.outcome = outcome;
        }

        /**
         * Sets circumstances: people, channel, customer and the like.
         *
         * @param value the value
         * @return this builder
         */
        public Builder circumstances(Circumstances value) {
            circumstances = value;
            return this;
        }

        /**
         * Sets direction: who called whom; null if not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder direction(@Nullable Direction value) {
            direction = value;
            return this;
        }

        /**
         * Sets connected: for outbound contacts: whether the customer was reached; null if not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder connected(@Nullable Boolean value) {
            connected = value;
            return this;
        }

        /**
         * Sets waited: from the start to the first human answer, or to giving up; null if not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder waited(@Nullable Duration value) {
            waited = value;
            return this;
        }

        /**
         * Sets talked: talk time; null if not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder talked(@Nullable Duration value) {
            talked = value;
            return this;
        }

        /**
         * Sets held: hold time; null if not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder held(@Nullable Duration value) {
            held = value;
            return this;
        }

        /**
         * Sets afterWork: time after the contact to finish the business; null if not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder afterWork(@Nullable Duration value) {
            afterWork = value;
            return this;
        }

        /**
         * Sets resolved: whether the matter was resolved in this contact; null if not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder resolved(@Nullable Boolean value) {
            resolved = value;
            return this;
        }

        /**
         * Builds.
         *
         * @return the fact
         * @throws IllegalArgumentException as the record's constructor says
         */
        public Contact build() {
            return new Contact(
                    key,
                    circumstances,
                    kind,
                    started,
                    outcome,
                    direction,
                    connected,
                    waited,
                    talked,
                    held,
                    afterWork,
                    resolved);
        }
    }
}
