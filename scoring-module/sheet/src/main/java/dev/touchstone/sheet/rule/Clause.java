package dev.touchstone.sheet.rule;

import dev.touchstone.scoring.rule.PartOfStep;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One clause of a rule sentence, as far as the grammar knows it. */
sealed interface Clause {

    /** What a value gives. */
    sealed interface Worth {
        /** All points. */
        record Full() implements Worth {}

        /** No points. */
        record Zero() implements Worth {}

        /** So many points. */
        record Given(BigDecimal points) implements Worth {}

        /** So many per cent of the maximum. */
        record Share(BigDecimal percent) implements Worth {}
    }

    /**
     * Values on one side of a limit give something.
     *
     * @param when null for "on target"
     * @param worth what they give
     */
    record Given(@Nullable Condition when, Worth worth) implements Clause {}

    /**
     * Each step beyond the target costs points.
     *
     * @param over whether the step lies above the target
     * @param step how wide
     * @param points what it costs
     * @param part how a part of a step counts; null if it is left open
     */
    record Step(
            boolean over,
            Amount step,
            BigDecimal points,
            @Nullable PartOfStep part) implements Clause {}

    /** A part of a step counts so. */
    record Part(PartOfStep part) implements Clause {}

    /** Each fault costs points. */
    record PerFault(BigDecimal points) implements Clause {}

    /** Without faults all points are given. */
    record NoFault(Worth worth) implements Clause {}

    /** Deducted until nothing is left. */
    record NothingLeft() implements Clause {}

    /** In proportion between the best and the worst value. */
    record Between() implements Clause {}

    /** In proportion to the points that were given. */
    record Direct() implements Clause {}

    /** An answer is worth a share. */
    record Answer(BigDecimal answer, BigDecimal percent) implements Clause {}

    /** The mean of all answers counts. */
    record AnswerMean() implements Clause {}

    /** Everything else gives nothing. */
    record Otherwise() implements Clause {}
}
