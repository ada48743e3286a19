package dev.touchstone.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The catalogue of measures")
class MeasureCatalogueTest {

    @Test
    void hasAnExampleOfEveryMeasure() {
        assertThat(examples().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(kindsOf(Measure.class).collect(Collectors.toSet()));
    }

    @Test
    void givesEveryMeasureACodeOfItsOwn() {
        assertThat(examples().map(Measure::code).toList()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isConsistent(Measure measure) {
        assertThat(measure.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(measure.kinds()).isNotEmpty();
        assertThat(measure.kinds())
                .allSatisfy(kind -> assertThat(Dating.anchorsOf(kind)).contains(measure.defaultAnchor(kind)));
        assertThat(measure.kinds())
                .allSatisfy(kind -> assertThat(measure.defaultRole(kind)).isNotNull());
        if (measure.proportion()) {
            assertThat(measure.unit()).isEqualTo(Unit.PERCENT);
        }
        assertThat(measure.lookAhead().isNegative()).isFalse();
        assertThat(measure.lookBehind().isNegative()).isFalse();
    }

    @Test
    void isDocumentedMeasureByMeasure() throws IOException {
        String manual = Files.readString(Path.of("../../docs/measures.md"));
        Set<String> documented = manual.lines()
                .filter(row -> row.startsWith("| `"))
                .map(row -> row.substring(3, row.indexOf('`', 3)))
                .collect(Collectors.toSet());
        assertThat(documented).isEqualTo(examples().map(Measure::code).collect(Collectors.toSet()));
    }

    static Stream<Measure> examples() {
        return MeasureCatalogue.listExamples().stream();
    }

    private static Stream<Class<?>> kindsOf(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(MeasureCatalogueTest::kindsOf);
    }
}
