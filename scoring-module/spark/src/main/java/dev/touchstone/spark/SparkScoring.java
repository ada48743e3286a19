package dev.touchstone.spark;

import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.card.Assessment;
import dev.touchstone.scoring.card.AssessmentPass;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.subject.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * Scores facts on a cluster. Every machine counts its facts with the engine's own accumulators, these are added up for every subject, and
 * the cards are derived from the sums: each is equal to the last byte to the card that the engine makes on one machine.
 *
 * <p>Where a line asks for facts to be seen together (repeat contacts, scores of whole callbacks), facts are first brought together by
 * customer or callback; else they are counted where they lie.
 */
public final class SparkScoring {

    private static final String FINDING = "finding";

    private SparkScoring() {}

    /**
     * The scorecards of everybody whom the standard assesses and for whom any fact counts, as canonical documents.
     *
     * @param plan what is to be scored
     * @param facts every fact of the period, and those before and after it that {@link Assessment#earliest()} and
     *     {@link Assessment#latest()} tell; none twice
     * @return one {@link ScorecardDocument} each, in no order
     */
    public static JavaRDD<String> score(ScoringPlan plan, JavaRDD<StoredFact> facts) {
        Assessment assessment = plan.assessment();
        JavaRDD<StoredFact> placed = SeenTogether.isAskedBy(assessment) ? together(facts) : facts;
        JavaPairRDD<SubjectKey, byte[]> counted = placed.mapPartitionsToPair(part -> count(plan, part))
                .partitionBy(new HashPartitioner(facts.getNumPartitions()));
        List<StoredFact> findings = findings(assessment, facts);
        JavaRDD<String> cards = counted.mapPartitions(part -> cards(plan, part, findings));
        return findings.isEmpty() ? cards : cards.union(vetoedOnly(plan, counted, findings));
    }

    private static JavaRDD<StoredFact> together(JavaRDD<StoredFact> facts) {
        return facts.mapToPair(fact -> new Tuple2<>(SeenTogether.key(fact.read()), fact))
                .partitionBy(new HashPartitioner(facts.getNumPartitions()))
                .values();
    }

    private static Iterator<Tuple2<SubjectKey, byte[]>> count(ScoringPlan plan, Iterator<StoredFact> part) {
        AssessmentPass pass = plan.assessment().begin();
        part.forEachRemaining(fact -> pass.accept(fact.read()));
        return pass.close().entrySet().stream()
                .map(entry -> new Tuple2<>(SubjectKey.of(entry.getKey()), entry.getValue()))
                .iterator();
    }

    /** Adds up what several machines counted for the same subject, all of which lies in one part, and derives the cards. */
    private static Iterator<String> cards(
            ScoringPlan plan, Iterator<Tuple2<SubjectKey, byte[]>> part, List<StoredFact> findings) {
        AssessmentPass pass = plan.assessment().begin();
        Set<Subject> own = new HashSet<>();
        part.forEachRemaining(counted -> {
            pass.add(counted._1().subject(), counted._2());
            own.add(counted._1().subject());
        });
        findings.forEach(finding -> pass.accept(finding.read()));
        List<CardInput> inputs = pass.conclude().values().stream()
                .filter(input -> own.contains(input.subject()))
                .toList();
        return documents(inputs);
    }

    /** Findings that put a result outside the grades: few, so every machine gets them all. */
    private static List<StoredFact> findings(Assessment assessment, JavaRDD<StoredFact> facts) {
        boolean vetoes = assessment.versions().stream()
                .anyMatch(version -> !version.standard().vetoes().isEmpty());
        return vetoes ? new ArrayList<>(facts.filter(SparkScoring::isFinding).collect()) : List.of();
    }

    /** Few facts are findings, and nearly all others can be told without reading them: a kind is written plainly or with escapes. */
    private static boolean isFinding(StoredFact fact) {
        String document = fact.document();
        return (document.contains(FINDING) || document.indexOf('\\') >= 0)
                && fact.read().fact().kind() == FactKind.FINDING;
    }

    /** Who is vetoed without any fact that counts. */
    private static JavaRDD<String> vetoedOnly(
            ScoringPlan plan, JavaPairRDD<SubjectKey, byte[]> counted, List<StoredFact> findings) {
        Set<SubjectKey> others = counted.keys().collect().stream().collect(Collectors.toSet());
        AssessmentPass pass = plan.assessment().begin();
        findings.stream().map(StoredFact::read).forEach(pass::accept);
        List<String> documents = new ArrayList<>();
        documents(pass.conclude().values().stream()
                        .filter(input -> !others.contains(SubjectKey.of(input.subject())))
                        .toList())
                .forEachRemaining(documents::add);
        return JavaSparkContext.fromSparkContext(counted.context()).parallelize(documents, 1);
    }

    private static Iterator<String> documents(List<CardInput> inputs) {
        return Scorecard.derivedFromAll(inputs).stream()
                .map(ScorecardDocument::write)
                .iterator();
    }
}
