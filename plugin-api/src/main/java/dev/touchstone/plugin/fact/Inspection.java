package dev.touchstone.plugin.fact;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The inspection of one record by an inspector.
 *
 * @param key stream and key, kept for life
 * @param circumstances people, channel, customer and the like
 * @param form the inspection form
 * @param inspected when it was inspected
 * @param items the questions of the form with their results; empty if the form only counts faults
 * @param faults what was wrong; empty if nothing was
 * @param sample the sample the record was drawn in; null if not provided
 * @param about the record inspected; null if not provided
 * @param contactAt when the contact inspected took place; null if not provided
 * @param passed the inspector's verdict; null if the form has none, then no fault is a pass
 * @param secondRatingOf the first inspection, if this one is its blind second rating; else null
 */
public record Inspection(
        FactKey key,
        Circumstances circumstances,
        String form,
        Instant inspected,
        List<InspectionItem> items,
        List<Fault> faults,
        @Nullable String sample,
        @Nullable FactKey about,
        @Nullable Instant contactAt,
        @Nullable Boolean passed,
        @Nullable FactKey secondRatingOf)
        implements ServiceFact {

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if a question is answered twice
     */
    public Inspection {
        items = List.copyOf(items);
        faults = List.copyOf(faults);
        if (items.stream().map(InspectionItem::question).distinct().count() != items.size()) {
            throw new IllegalArgumentException(key + ": a question of form " + form + " is answered twice");
        }
    }

    /**
     * Starts building.
     *
     * @param key stream and key, kept for life
     * @param form the inspection form
     * @param inspected when it was inspected
     * @return a builder with everything else not provided
     */
    public static Builder builder(FactKey key, String form, Instant inspected) {
        return new Builder(key, form, inspected);
    }

    @Override
    public Inspection withCircumstances(Circumstances other) {
        return new Inspection(
                key, other, form, inspected, items, faults, sample, about, contactAt, passed, secondRatingOf);
    }

    @Override
    public FactKind kind() {
        return FactKind.INSPECTION;
    }

    @Override
    public Optional<Instant> at(Anchor anchor, ZoneId zone) {
        switch (anchor) {
            case CONTACT:
                return Optional.of(contactAt != null ? contactAt : inspected);
            case JUDGED:
                return Optional.of(inspected);
            default:
                return Optional.empty();
        }
    }

    /** Collects a inspection. Every method returns the builder; null means "not provided". */
    public static final class Builder {
        private final FactKey key;
        private final String form;
        private final Instant inspected;
        private Circumstances circumstances = Circumstances.none();
        private List<InspectionItem> items = List.of();
        private List<Fault> faults = List.of();
        private @Nullable String sample;
        private @Nullable FactKey about;
        private @Nullable Instant contactAt;
        private @Nullable Boolean passed;
        private @Nullable FactKey secondRatingOf;

        private Builder(FactKey key, String form, Instant inspected) {
            this.key = key;
            this.form = form;
            this.inspected = inspected;
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
         * Sets items: the questions of the form with their results; empty if the form only counts faults.
         *
         * @param value the value
         * @return this builder
         */
        public Builder items(List<InspectionItem> value) {
            items = value;
            return this;
        }

        /**
         * Sets faults: what was wrong; empty if nothing was.
         *
         * @param value the value
         * @return this builder
         */
        public Builder faults(List<Fault> value) {
            faults = value;
            return this;
        }

        /**
         * Sets sample: the sample the record was drawn in; null if not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder sample(@Nullable String value) {
            sample = value;
            return this;
        }

        /**
         * Sets about: the record inspected; null if not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder about(@Nullable FactKey value) {
            about = value;
            return this;
        }

        /**
         * Sets contactAt: when the contact inspected took place; null if not provided.
         *
         * @param value the value
         * @return this builder
         */
        public Builder contactAt(@Nullable Instant value) {
            contactAt = value;
            return this;
        }

        /**
         * Sets passed: the inspector's verdict; null if the form has none, then no fault is a pass.
         *
         * @param value the value
         * @return this builder
         */
        public Builder passed(@Nullable Boolean value) {
            passed = value;
            return this;
        }

        /**
         * Sets secondRatingOf: the first inspection, if this one is its blind second rating; else null.
         *
         * @param value the value
         * @return this builder
         */
        public Builder secondRatingOf(@Nullable FactKey value) {
            secondRatingOf = value;
            return this;
        }

        /**
         * Builds.
         *
         * @return the fact
         * @throws IllegalArgumentException as the record's constructor says
         */
        public Inspection build() {
            return new Inspection(
                    key,
                    circumstances,
                    form,
                    inspected,
                    items,
                    faults,
                    sample,
                    about,
                    contactAt,
                    passed,
                    secondRatingOf);
        }
    }
}
