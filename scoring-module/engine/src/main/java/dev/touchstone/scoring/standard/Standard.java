package dev.touchstone.scoring.standard;

import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.measure.Exemption;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.subject.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One version of a standards table. Immutable; a change is a new version.
 *
 * @param version which version of which standard
 * @param name as shown
 * @param issuer the department that issues it
 * @param note where it comes from, such as a source document or "ours"; null if there is nothing to say
 * @param industry such as {@code e-commerce}; null for any
 * @param subjects who is assessed by it
 * @param dimensions in the order of the table
 * @param conventions the named choices
 * @param grades grades and bonus coefficients
 * @param exemptions what is excluded by name
 * @param vetoes types of findings that put a result outside the grades
 */
public record Standard(
        StandardVersion version,
        LocalizedText name,
        LocalizedText issuer,
        @Nullable LocalizedText note,
        @Nullable String industry,
        Set<Subject.Kind> subjects,
        List<Dimension> dimensions,
        Conventions conventions,
        GradeScale grades,
        List<Exemption> exemptions,
        Set<String> vetoes) {

    /**
     * Copies and checks what would make a table meaningless. Whether it may be published is a question for the lint.
     *
     * @throws IllegalArgumentException if two dimensions, indicators or exemptions share a key
     */
    public Standard {
        subjects = Set.copyOf(subjects);
        dimensions = List.copyOf(dimensions);
        exemptions = List.copyOf(exemptions);
        vetoes = Set.copyOf(vetoes);
        requireDistinct("dimension", dimensions.stream().map(Dimension::key).toList());
        requireDistinct(
                "indicator",
                dimensions.stream()
                        .flatMap(dimension -> dimension.indicators().stream())
                        .map(Indicator::key)
                        .toList());
        requireDistinct("exemption", exemptions.stream().map(Exemption::key).toList());
    }

    /**
     * All indicators in the order of the table.
     *
     * @return none for an empty draft
     */
    public List<Indicator> listIndicators() {
        return dimensions.stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .toList();
    }

    /**
     * An indicator.
     *
     * @param key its key
     * @return empty if the standard has none with that key
     */
    public Optional<Indicator> findIndicator(String key) {
        return listIndicators().stream()
                .filter(indicator -> indicator.key().equals(key))
                .findFirst();
    }

    /**
     * What all indicators weigh together; exactly 100 in a standard that can be published.
     *
     * @return per cent, as a fraction
     */
    public Fraction weight() {
        return dimensions.stream().map(Dimension::weight).reduce(Fraction.ZERO, Fraction::plus);
    }

    /**
     * What the indicators of one nature weigh together.
     *
     * @param nature counted or judged
     * @return per cent, as a fraction
     */
    public Fraction weight(Nature nature) {
        return listIndicators().stream()
                .filter(indicator -> indicator.nature() == nature)
                .map(indicator -> Fraction.of(indicator.weight().percent()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /**
     * On whom it is tried before it is published, so that nobody's work is counted twice: people who serve customers if it assesses
     * them, else units; persons in charge, who are assessed by a unit's results, only if it assesses nobody else.
     *
     * @return some of {@link #subjects()}
     */
    public Set<Subject.Kind> triedOn() {
        if (subjects.contains(Subject.Kind.AGENT)) {
            return Set.of(Subject.Kind.AGENT);
        }
        Set<Subject.Kind> units = subjects.stream()
                .filter(kind -> kind != Subject.Kind.PERSON_IN_CHARGE)
                .collect(Collectors.toUnmodifiableSet());
        return units.isEmpty() ? subjects : units;
    }

    /**
     * The same under another version.
     *
     * @param other which version
     * @return the standard
     */
    public Standard withVersion(StandardVersion other) {
        return new Standard(
                other, name, issuer, note, industry, subjects, dimensions, conventions, grades, exemptions, vetoes);
    }

    /**
     * The same with other conventions.
     *
     * @param other the named choices
     * @return the standard
     */
    public Standard withConventions(Conventions other) {
        return new Standard(
                version, name, issuer, note, industry, subjects, dimensions, other, grades, exemptions, vetoes);
    }

    /**
     * The same with other dimensions.
     *
     * @param other in the order of the table
     * @return the standard
     */
    public Standard withDimensions(List<Dimension> other) {
        return new Standard(
                version, name, issuer, note, industry, subjects, other, conventions, grades, exemptions, vetoes);
    }

    /**
     * The same with other texts.
     *
     * @param otherName as shown
     * @param otherIssuer the department that issues it
     * @param otherNote where it comes from; null if there is nothing to say
     * @return the standard
     */
    public Standard withTexts(LocalizedText otherName, LocalizedText otherIssuer, @Nullable LocalizedText otherNote) {
        return new Standard(
                version,
                otherName,
                otherIssuer,
                otherNote,
                industry,
                subjects,
                dimensions,
                conventions,
                grades,
                exemptions,
                vetoes);
    }

    /**
     * The same for others.
     *
     * @param other who is assessed by it
     * @return the standard
     */
    public Standard withSubjects(Set<Subject.Kind> other) {
        return new Standard(
                version, name, issuer, note, industry, other, dimensions, conventions, grades, exemptions, vetoes);
    }

    /**
     * The same with other grades.
     *
     * @param other grades and bonus coefficients
     * @return the standard
     */
    public Standard withGrades(GradeScale other) {
        return new Standard(
                version, name, issuer, note, industry, subjects, dimensions, conventions, other, exemptions, vetoes);
    }

    /**
     * The same with other exemptions.
     *
     * @param other what is excluded by name
     * @return the standard
     */
    public Standard withExemptions(List<Exemption> other) {
        return new Standard(
                version, name, issuer, note, industry, subjects, dimensions, conventions, grades, other, vetoes);
    }

    /**
     * The same with other vetoes.
     *
     * @param other types of findings that put a result outside the grades
     * @return the standard
     */
    public Standard withVetoes(Set<String> other) {
        return new Standard(
                version, name, issuer, note, industry, subjects, dimensions, conventions, grades, exemptions, other);
    }

    private static void requireDistinct(String what, List<String> keys) {
        Set<String> seen = new TreeSet<>();
        for (String key : keys) {
            if (!seen.add(key)) {
                throw new IllegalArgumentException("Two " + what + "s share the key " + key + ": rename one");
            }
        }
    }
}
