package dev.touchstone.admin.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionCellsTest {

    @ParameterizedTest
    @CsvSource({"通过, true", "合格, true", "PASS, true", "✓, true", "不通过, false", "不合格, false", "fail, false", "否, false"})
    void a_verdict_is_known_by_its_word_in_three_languages(String word, boolean passed) {
        assertThat(InspectionCells.verdict(word)).contains(passed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "良", "9", "通过?"})
    void any_other_word_is_no_verdict(String word) {
        assertThat(InspectionCells.verdict(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24.5/30                   | total=24.5/30",
                "24.5 ／ 30                | total=24.5/30",
                "0/30;                     | total=0/30",
                "问候 8/10; 语气 9/10       | 问候=8/10 语气=9/10",
                "问候：8/10；语气：-/10     | 问候=8/10 语气=-/10",
                "open q 1 8/10; tone n/a/5 | open q 1=8/10 tone=-/5",
            })
    void rubric_points_stand_over_their_maximum(String written, String items) {
        assertThat(InspectionCells.rubric(written)
                        .map(found -> found.stream()
                                .map(item -> item.question() + "="
                                        + (item.points() == null
                                                ? "-"
                                                : item.points().toPlainString())
                                        + "/" + item.maximum().toPlainString())
                                .collect(Collectors.joining(" "))))
                .contains(items);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.5", "31/30", "-1/30", "8/0", "问候 8/10; 问候 9/10", "8/10; 9/10", "8.1234/10", "a/b"})
    void points_without_a_maximum_above_it_or_twice_are_not_understood(String written) {
        assertThat(InspectionCells.rubric(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0                     | ''",
                "无                    | ''",
                "2                     | fault/MAJOR fault/MAJOR",
                "２                    | fault/MAJOR fault/MAJOR",
                "用语生硬              | 用语生硬/MAJOR",
                "用语生硬; 未核身(严重) | 用语生硬/MAJOR 未核身/CRITICAL",
                "用语生硬、打断客户 x2  | 用语生硬/MAJOR 打断客户/MAJOR 打断客户/MAJOR",
                "stiff wording (minor)×2 | stiff wording/MINOR stiff wording/MINOR",
            })
    void faults_are_counted_or_named(String written, String faults) {
        assertThat(InspectionCells.faults(written)
                        .map(found -> found.stream()
                                .map(fault -> fault.type() + "/" + fault.severity())
                                .collect(Collectors.joining(" "))))
                .contains(faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "-1", "1.5", "用语(可怕)", "用语 x0", "a;;b", "2; 3", "a x99; b"})
    void what_could_be_a_slip_of_the_pen_is_no_fault(String written) {
        assertThat(InspectionCells.faults(written)).isEmpty();
    }
}
