package dev.touchstone.plugin.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One answered (or refused, or missed) question of a callback or survey.
 *
 * @param key stream and key, kept for life
 * @param circumstances people, channel, customer and the like
 * @param form the form or survey
 * @param question the question within the form
 * @param response which callback or sheet this answer belongs to: the answers of one have the same value
 * @param state whether there is an answer that counts
 * @param received when the answer, or the failure to get one, was recorded
 * @param scale the declared values; required for an answered question, null otherwise allowed
 * @param value the answer on its scale; required for an answered question, else null
 * @param raw the source's own words or code; null if not provided
 * @param about the ticket or contact rated; null if not provided
 * @param contactAt when that contact took place; null if not provided
 * @param offered when the customer was asked; null if not provided
 * @param comment the customer's remark; null if none
 */
public record Answer(
        FactKey key,
        Circumstances circumstances,
        String form,
        String question,
        String response,
        AnswerState state,
        Instant received,
        @Nullable Scale scale,
        @Nullable BigDecimal value,
        @Nullable String raw,
        @Nullable FactKey about,
        @Nullable Instant contactAt,
        @Nullable Instant offered,
        @Nullable String comment)
        implements ServiceFact {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if an answered question lacks value or scale, the value is not on the scale, or another state has a value
     */
    public Answer {
        boolean answered = state == AnswerState.ANSWERED || state == AnswerState.ANONYMOUS;
        if (answered && (scale == null || value == null)) {
            throw new IllegalArgumentException(key + ": an answered question needs its value and the declared scale");
        }
        if (!answered && value != null) {
            throw new IllegalArgumentException(key + ": state " + state + " has no value, but " + value + " was given");
        }
        if (value != null && scale != null && !scale.contains(value)) {
            throw new IllegalArgumentException(key + ": " + value.toPlainString() + " is not on the scale " + scale
                    + "\nMaybe it is a code for refused or invalid: declare it as a state");
        }
    }

    /**
     * Starts building.
     *
     * @param key stream and key, kept for life
     * @param form the form or survey
     * @param question the question within the form
     * @param response which callback or sheet this answer belongs to: the answers of one have the same value
     * @param state whether there is an answer that counts
     * @param received when the answer, or the failure to get one, was recorded
     * @return a builder with everything else not provided
     */
    public static Builder builder(
            FactKey key, String form, String question, String response, AnswerState state, Instant received) {
        return new Builder(key, form, question, response, state, received);
    }

    @Override
    public Answer withCircumstances(Circumstances other) {
        return new Answer(
                key, other, form, question, response, state, received, scale, value, raw, about, contactAt, offered,
                comment);
    }

    @Override
    public FactKind kind() {
        return FactKind.ANSWER;
    }

    @Override
    public Optional<Instant> at(Anchor anchor, ZoneId zone) {
        switch (anchor) {
            case RECEIVED:
                return Optional.of(received);
            case CONTACT:
                return Optional.ofNullable(contactAt);
            case OFFERED:
                return Optional.ofNullable(offered);
            default:
                return Optional.empty();
        }
    }

    /** Collects a answer. Every method returns the builder; null means "not provided". */
    public static final class Builder {
        private final FactKey key;
        private final String form;
        private final String question;
        private final String response;
        private final AnswerState state;
        private final Instant received;
        private Circumstances circumstances = Circumstances.none();
        private @Nullable Scale scale;
        private @Nullable BigDecimal value;
        private @Nullable String raw;
        private @Nullable FactKey about;
        private @Nullable Instant contactAt;
        private @Nullable Instant offered;
        private @Nullable String comment;

        private Builder(
                FactKey key, String form, String question, String response, AnswerState state, Instant received) {
            this.key = key;
            this.form = form;
            this.question = question;
            this.response = response;
            this.state = state;
            this.received = received;
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
         * Sets scale: the declared values; required for an answered question, null otherwise allowed.
         *
         * @param value the value
         * @return this builder
         */
        public Builder scale(@Nullable Scale value) {
            scale = value;
            return this;
        }

        /**
         * Sets value: the answer on its scale; required for an answered question, else null.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(@Nullable BigDecimal value) {
            this.value = value;
            return this;
        }

        /**
         * Sets raw: the source's own words or code; null if not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder raw(@Nullable String value) {
            raw = value;
            return this;
        }

        /**
         * Sets about: the ticket or contact rated; null if not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder about(@Nullable FactKey value) {
            about = value;
            return this;
        }

        /**
         * Sets contactAt: when that contact took place; null if not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder contactAt(@Nullable Instant value) {
            contactAt = value;
            return this;
        }

        /**
         * Sets offered: when the customer was asked; null if not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder offered(@Nullable Instant value) {
            offered = value;
            return this;
        }

        /**
         * Sets comment: the customer's remark; null if none.
         *
         * @param value the value
         * @return this builder
         */
        public Builder comment(@Nullable String value) {
            comment = value;
            return this;
        }

        /**
         * Builds.
         *
         * @return the fact
         * @throws IllegalArgumentException as the record's constructor says
         */
        public Answer build() {
            return new Answer(
                    key,
                    circumstances,
                    form,
                    question,
                    response,
                    state,
                    received,
                    scale,
                    value,
                    raw,
                    about,
                    contactAt,
                    offered,
                    comment);
        }
    }
}
