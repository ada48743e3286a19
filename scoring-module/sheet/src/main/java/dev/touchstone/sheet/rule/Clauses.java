package dev.touchstone.sheet.rule;

import dev.touchstone.sheet.rule.Clause.Worth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clauses of one sentence, asked for by what they say.
 *
 * @param all in the order of the sentence
 */
record Clauses(List<Clause> all) {

    Clauses {
        all = List.copyOf(all);
    }

    /** Those of one kind. */
    <T extends Clause> Stream<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }

    boolean has(Class<? extends Clause> kind) {
        return of(kind).findAny().isPresent();
    }

    /** Whether no clause is of another kind. */
    @SafeVarargs
    final boolean areOnly(Class<? extends Clause>... kinds) {
        return all.stream().allMatch(clause -> Stream.of(kinds).anyMatch(kind -> kind.isInstance(clause)));
    }

    /** Points for a value. */
    Stream<Clause.Given> given() {
        return of(Clause.Given.class);
    }

    /** For which values there are full points. */
    Stream<Condition> full() {
        return given().filter(each -> isFull(each.worth())).flatMap(each -> Stream.ofNullable(each.when()));
    }

    /** For which values there are none. */
    Stream<Condition> zero() {
        return given().filter(each -> each.worth() instanceof Worth.Zero)
                .flatMap(each -> Stream.ofNullable(each.when()));
    }

    /** Whether every clause of given points says full points or none. */
    boolean giveAllOrNothing() {
        long onTarget = given().filter(each -> isFull(each.worth()) && each.when() == null)
                .count();
        return given().count() == full().count() + onTarget + zero().count();
    }

    /** The full points as the sentence has them. */
    Optional<BigDecimal> findFullPoints() {
        return Stream.concat(
                        given().map(Clause.Given::worth).filter(this::isFull),
                        of(Clause.NoFault.class).map(Clause.NoFault::worth))
                .filter(Worth.Given.class::isInstance)
                .map(worth -> ((Worth.Given) worth).points())
                .findFirst();
    }

    /** Beside steps or faults, points given for a value can only be the full ones. */
    private boolean isFull(Worth worth) {
        boolean deducted = has(Clause.Step.class) || has(Clause.PerFault.class);
        return worth instanceof Worth.Full || (deducted && worth instanceof Worth.Given);
    }
}
