package dev.touchstone.scoring.wording;

import dev.touchstone.scoring.coverage.Coverage;
import dev.touchstone.scoring.coverage.IndicatorCoverage;
import dev.touchstone.scoring.coverage.SampleRange;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.subject.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What facts do for a standard, in words. */
public final class CoverageWords {

    private static final Set<Subject.Kind> PEOPLE = Set.of(Subject.Kind.AGENT, Subject.Kind.PERSON_IN_CHARGE);

    private final Words words;

    /**
     * In some words.
     *
     * @param words the language's words
     */
    public CoverageWords(Words words) {
        this.words = words;
    }

    /**
     * The whole standard.
     *
     * @param coverage any
     * @return one sentence with the share of the weight that is fed
     */
    public String summary(Coverage coverage) {
        return words.say(
                CoveragePhrase.SUMMARY, NumberText.trimmed(coverage.fedWeight().percent()));
    }

    /**
     * One indicator.
     *
     * @param coverage of its standard
     * @param key the indicator's key
     * @return how many people it can be rated for and with what sample, or why for nobody; then what is left out
     * @throws IllegalArgumentException if the standard has no such indicator
     */
    public String indicator(Coverage coverage, String key) {
        IndicatorCoverage one = coverage.get(key);
        Indicator indicator = coverage.standard().findIndicator(key).orElseThrow();
        List<String> clauses = new ArrayList<>();
        boolean units = Collections.disjoint(coverage.standard().triedOn(), PEOPLE);
        clauses.add(assessed(one, indicator, units));
        if (one.uncredited() > 0) {
            clauses.add(words.say(CoveragePhrase.UNCREDITED, one.uncredited()));
        }
        one.findMainExclusion()
                .map(main -> new ExclusionWords(words, coverage.standard().exemptions()).reason(main))
                .ifPresent(reason -> clauses.add(words.say(CoveragePhrase.EXCLUDED, sum(one), reason)));
        return words.sentence(clauses);
    }

    private String assessed(IndicatorCoverage one, Indicator indicator, boolean units) {
        return switch (one.feed()) {
            case FED -> {
                SampleRange samples = Objects.requireNonNull(one.samples());
                yield words.say(
                        units ? CoveragePhrase.UNITS_FED : one.feed(),
                        one.ratable(),
                        one.people(),
                        samples.smallest(),
                        samples.median(),
                        samples.largest());
            }
            case TOO_FEW ->
                words.say(
                        units ? CoveragePhrase.UNITS_TOO_FEW : one.feed(),
                        indicator.minimumSample(),
                        Objects.requireNonNull(one.samples()).largest());
            case KIND_ABSENT -> words.say(one.feed(), new FilterWords(words).kinds(one.absentKinds()));
            case NOBODY_CREDITED, LEFT_OUT, NOTHING_SELECTED -> words.say(one.feed());
        };
    }

    private static long sum(IndicatorCoverage one) {
        return one.excluded().values().stream().mapToLong(Long::longValue).sum();
    }
}
