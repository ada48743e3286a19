package dev.touchstone.scoring.card;

import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.Measuring;
import dev.touchstone.scoring.measure.MeasuringPass;
import dev.touchstone.scoring.measure.Tally;
import dev.touchstone.scoring.measure.TallyInput;
import dev.touchstone.scoring.measure.TallyOutput;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One pass over facts for one assessment. A host that assesses by several standards reads its facts once and hands each of them to
 * the pass of every assessment. Not safe for threads.
 */
public final class AssessmentPass {

    private final Assessment assessment;
    private final List<SegmentPass> passes = new ArrayList<>();
    private final Vetoes vetoes;

    AssessmentPass(Assessment assessment, Function<Measuring, MeasuringPass> begin) {
        this.assessment = assessment;
        this.vetoes = new Vetoes(assessment);
        assessment.versions().forEach(version -> passes.add(new SegmentPass(assessment, version, begin)));
    }

    /**
     * Looks at one fact.
     *
     * @param fact any; one that does not matter is ignored, and none may come twice
     * @throws IllegalStateException if the pass is finished
     */
    public void accept(IdentifiedFact fact) {
        passes.forEach(pass -> pass.accept(fact));
        vetoes.accept(fact);
    }

    /**
     * Adds what a line counted on a day, in a pass that {@link Assessment#beginWithDays()} began.
     *
     * @param measuring one of {@link Assessment#listMeasurings()}
     * @param line the key of one of its lines that {@link Measure#countsByDay() counts by day}
     * @param day of the measured period, each once
     * @param tallies what was counted for whom; not changed
     * @throws IllegalArgumentException if the line looks at facts itself or the day is not of the period
     * @throws IllegalStateException if the pass is finished
     */
    public void add(Measuring measuring, String line, LocalDate day, Map<Subject, Tally> tallies) {
        passes.forEach(pass -> pass.add(measuring, line, day, tallies));
    }

    /**
     * Takes over what another pass has seen, which finishes the other. Merging passes over any parts of the facts, in any order, equals
     * one pass over all.
     *
     * @param other a pass of the same assessment
     * @throws IllegalArgumentException if it is of another assessment
     * @throws IllegalStateException if one of the two is finished
     */
    public void merge(AssessmentPass other) {
        if (other == this || !other.assessment.equals(assessment)) {
            throw new IllegalArgumentException("Only two different passes of one assessment can be merged");
        }
        for (int i = 0; i < passes.size(); i++) {
            passes.get(i).merge(other.passes.get(i));
        }
        vetoes.merge(other.vetoes);
    }

    /**
     * What was counted for everybody, in bytes that another pass of the same assessment {@link #add(Subject, byte[]) adds} wherever it
     * runs: for facts that outgrow one machine. Of findings nothing is in them. This finishes the pass.
     *
     * @return of everybody for whom anything was counted or left out
     * @throws IllegalStateException if the pass is finished
     */
    public SortedMap<Subject, byte[]> close() {
        Set<Subject> subjects = new TreeSet<>();
        passes.forEach(pass -> subjects.addAll(pass.close()));
        SortedMap<Subject, byte[]> counted = new TreeMap<>();
        for (Subject subject : subjects) {
            var output = new TallyOutput();
            passes.forEach(pass -> pass.write(subject, output));
            counted.put(subject, output.toBytes());
        }
        return counted;
    }

    /**
     * Adds what a pass of the same assessment counted for somebody in other facts. Facts that must be seen together, those of one
     * customer or one callback, must have been in the same pass.
     *
     * @param subject whose
     * @param counted as {@link #close()} gave it
     * @throws IllegalStateException if the pass is finished
     */
    public void add(Subject subject, byte[] counted) {
        var input = new TallyInput(counted);
        passes.forEach(pass -> pass.add(subject, input));
    }

    /**
     * What the scorecards would be derived from. This finishes the pass.
     *
     * @return an input for each subject that the standard assesses and for whom any fact of the period counts
     * @throws IllegalStateException if the pass is finished
     */
    public SortedMap<Subject, CardInput> conclude() {
        passes.forEach(SegmentPass::conclude);
        Set<Subject> subjects = new TreeSet<>(vetoes.listSubjects());
        passes.forEach(pass -> subjects.addAll(pass.listSubjects()));

        List<InForce> versions = assessment.versions();
        Standard last = versions.get(versions.size() - 1).standard();
        SortedMap<Subject, CardInput> inputs = new TreeMap<>();
        for (Subject subject : subjects) {
            if (last.subjects().contains(subject.kind())) {
                inputs.put(subject, inputOf(subject).withVetoes(vetoes.listFor(subject)));
            }
        }
        return inputs;
    }

    private CardInput inputOf(Subject subject) {
        List<Segment> segments =
                passes.stream().map(pass -> pass.segmentOf(subject)).toList();
        return new CardInput(subject, assessment.period(), segments, List.of(), List.of(), List.of(), List.of());
    }
}
