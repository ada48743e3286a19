package dev.touchstone.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.card.AnyScorecard;
import dev.touchstone.documents.card.ScorecardDocument;
import dev.touchstone.documents.fact.AnyFact;
import dev.touchstone.documents.fact.FactDocument;
import dev.touchstone.documents.form.DocumentFormat;
import dev.touchstone.documents.ready.ReadyStandard;
import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.documents.standard.AnyStandard;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.standard.Standard;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written satisfies the published schema, as an independent validator reads it. */
class PublishedSchemaTest {

    static Stream<DocumentFormat<?>> formats() {
        return Documents.listFormats().stream();
    }

    static Stream<ReadyStandard> readyStandards() {
        return ReadyStandards.list().stream();
    }

    @Provide
    Arbitrary<Standard> standards() {
        return AnyStandard.standards();
    }

    @Provide
    Arbitrary<Scorecard> scorecards() {
        return AnyScorecard.scorecards();
    }

    @Provide
    Arbitrary<ServiceFact> facts() {
        return AnyFact.facts();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void thePublishedSchemaIsTheOneThatTheFormsDescribe(DocumentFormat<?> format) {
        assertThat(PublishedSchema.textOf(format))
                .as("after a form was changed on purpose, run SchemaFiles")
                .isEqualTo(format.schema());
    }

    @ParameterizedTest
    @MethodSource("readyStandards")
    void readyStandardsSatisfyIt(ReadyStandard ready) {
        assertThat(PublishedSchema.listFaults(
                        StandardDocument.FORMAT, StandardDocument.FORMAT.writePretty(ready.standard())))
                .isEmpty();
    }

    @Property(tries = 300)
    void anyStandardSatisfiesIt(@ForAll("standards") Standard standard) {
        assertThat(PublishedSchema.listFaults(StandardDocument.FORMAT, StandardDocument.write(standard)))
                .isEmpty();
    }

    @Property(tries = 300)
    void anyScorecardSatisfiesIt(@ForAll("scorecards") Scorecard card) {
        assertThat(PublishedSchema.listFaults(ScorecardDocument.FORMAT, ScorecardDocument.write(card)))
                .isEmpty();
        assertThat(PublishedSchema.listFaults(
                        ScorecardDocument.INPUT_FORMAT, ScorecardDocument.INPUT_FORMAT.write(card.input())))
                .isEmpty();
    }

    @Property(tries = 1000)
    void anyFactSatisfiesIt(@ForAll("facts") ServiceFact fact) {
        assertThat(PublishedSchema.listFaults(FactDocument.FORMAT, FactDocument.write(fact)))
                .isEmpty();
    }
}
