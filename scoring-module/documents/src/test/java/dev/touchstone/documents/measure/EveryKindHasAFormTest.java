package dev.touchstone.documents.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.form.KindForm;
import dev.touchstone.scoring.measure.FactFilter;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.MeasureCatalogue;
import dev.touchstone.scoring.measure.TimeSummary;
import dev.touchstone.scoring.period.TimeWindow;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A new kind of measure, filter, window or summary cannot be forgotten in documents. */
class EveryKindHasAFormTest {

    static Stream<Arguments> sealedTypes() {
        return Stream.of(
                Arguments.of(Measure.class, MeasureForms.MEASURE),
                Arguments.of(FactFilter.class, FilterForms.FILTER),
                Arguments.of(TimeWindow.class, WindowForms.WINDOW),
                Arguments.of(TimeSummary.class, TimeSummaryForms.SUMMARY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sealedTypes")
    void everyPermittedClassHasOneEntry(Class<?> type, KindForm<?> form) {
        assertThat(form.types())
                .containsExactlyInAnyOrderElementsOf(leaves(type).toList());
    }

    @Test
    void everyMeasureIsEnteredUnderItsCode() {
        assertThat(MeasureForms.MEASURE.names())
                .containsExactlyInAnyOrderElementsOf(MeasureCatalogue.listExamples().stream()
                        .map(Measure::code)
                        .toList());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(EveryKindHasAFormTest::leaves)
                        .distinct()
                : Stream.of(type);
    }
}
