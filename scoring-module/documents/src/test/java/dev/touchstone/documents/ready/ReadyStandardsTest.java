package dev.touchstone.documents.ready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.lint.LintCode;
import dev.touchstone.scoring.lint.LintContext;
import dev.touchstone.scoring.lint.Severity;
import dev.touchstone.scoring.lint.StandardLint;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadyStandardsTest {

    static Stream<String> keys() {
        return ReadyStandards.listKeys().stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void theFileIsSetOutAsTheProductSetsItOut(String key) throws IOException {
        try (InputStream file = ReadyStandards.class.getResourceAsStream("/ready/" + key + ".json")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text)
                    .isEqualTo(StandardDocument.FORMAT.writePretty(
                            ReadyStandards.get(key).standard()));
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void weightsSumToExactlyOneHundred(String key) {
        assertThat(ReadyStandards.get(key).standard().weight()).isEqualTo(Fraction.HUNDRED);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void theNameOfTheFileIsTheNameOfTheStandard(String key) {
        assertThat(ReadyStandards.get(key).key()).isEqualTo(key);
        assertThat(ReadyStandards.get(key).note().en()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void theLintFindsNothingThatForbidsPublishing(String key) {
        Standard standard = ReadyStandards.get(key).standard();
        assertThat(StandardLint.check(standard, LintContext.NONE))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void theLintWarnsOnlyOfCutOffsThatTheReferenceItselfHas(String key) {
        ReadyStandard ready = ReadyStandards.get(key);
        assertThat(StandardLint.check(ready.standard(), LintContext.NONE))
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .allMatch(finding ->
                        ready.origin() == ReadyStandard.Origin.REFERENCE && finding.code() == LintCode.CLIFF);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void partsOfOursAreMarkedInEveryLanguage(String key) {
        ReadyStandard ready = ReadyStandards.get(key);
        if (ready.origin() == ReadyStandard.Origin.OURS) {
            assertThat(saysOurs(ready.note())).isTrue();
            assertThat(ready.standard().listIndicators())
                    .allMatch(line -> line.note() != null && saysOurs(line.note()));
        }
        if (ready.origin() == ReadyStandard.Origin.REFERENCE_AND_OURS) {
            assertThat(saysOurs(ready.note())).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyLineSaysWhatIsMeasuredFromWhichRecordsAndWhyItIsJudgedSo(String key) {
        assertThat(ReadyStandards.get(key).standard().listIndicators())
                .extracting(Indicator::note)
                .doesNotContainNull()
                .allSatisfy(note -> {
                    assertThat(note.zhCn()).matches("口径：.+。取数：.+。依据：.+。");
                    assertThat(note.zhTw()).matches("口徑：.+。取數：.+。依據：.+。");
                    assertThat(note.en()).matches("Measures .+\\. Data: .+\\. Origin: .+\\.");
                });
    }

    @ParameterizedTest
    @MethodSource("keys")
    void noLineCitesTheAnswerRuleThatCouldNotBeConfirmed(String key) {
        assertThat(texts(ReadyStandards.get(key).standard()))
                .allSatisfy(text -> assertThat(text.en()).doesNotContainPattern("\\b15 s\\b.*85 %"));
    }

    @ParameterizedTest
    @CsvSource({
        "e-commerce-returns, e-commerce, AGENT",
        "e-commerce-team, e-commerce, TEAM",
        "e-commerce-department, e-commerce, DEPARTMENT",
        "finance-compliance, finance, AGENT",
        "finance-team, finance, TEAM",
        "finance-department, finance, DEPARTMENT",
        "telecom-repair, telecom, AGENT",
        "telecom-team, telecom, TEAM",
        "telecom-department, telecom, DEPARTMENT",
        "health-care-privacy, health-care, AGENT",
        "health-care-team, health-care, TEAM",
        "health-care-department, health-care, DEPARTMENT",
        "education-satisfaction, education, AGENT",
        "education-team, education, TEAM",
        "education-department, education, DEPARTMENT",
        "manufacturing-depth, manufacturing, AGENT",
        "manufacturing-team, manufacturing, TEAM",
        "manufacturing-department, manufacturing, DEPARTMENT",
        "field-service, field-service, AGENT",
        "field-service-team, field-service, TEAM",
        "field-service-department, field-service, DEPARTMENT"
    })
    void industriesHaveATableForEachLayer(String key, String industry, Subject.Kind layer) {
        ReadyStandard ready = ReadyStandards.get(key);
        assertThat(ready.findIndustry()).contains(industry);
        assertThat(ready.layer()).isEqualTo(layer);
    }

    @Test
    void tablesOfAnIndustryStandTogether() {
        List<String> industries = ReadyStandards.list().stream()
                .map(ready -> ready.findIndustry().orElse(""))
                .toList();
        for (String industry : industries) {
            assertThat(industries.subList(industries.indexOf(industry), industries.lastIndexOf(industry) + 1))
                    .containsOnly(industry);
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void chineseTextsAreWrittenInTheirOwnCharacters(String key) {
        texts(ReadyStandards.get(key).standard()).forEach(text -> {
            assertThat(text.zhCn()).doesNotContainPattern("[維務態質聯題處標準統計額錄權戶員專訪]");
            assertThat(text.zhTw()).doesNotContainPattern("[维务态质联题处标准统计额录权户员专访]");
        });
    }

    @Test
    void anUnknownNameIsRefusedWithTheList() {
        assertThatThrownBy(() -> ReadyStandards.get("agents"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"agents\"")
                .hasMessageContaining("agent-monthly");
    }

    private static boolean saysOurs(LocalizedText note) {
        return note.zhCn().contains("本产品")
                && note.zhTw().contains("本產品")
                && note.en().toLowerCase(java.util.Locale.ROOT).contains("ours");
    }

    private static Stream<LocalizedText> texts(Standard standard) {
        return Stream.of(
                        Stream.of(standard.name(), standard.issuer(), standard.note()),
                        standard.dimensions().stream().map(Dimension::name),
                        standard.listIndicators().stream().map(Indicator::name),
                        standard.listIndicators().stream().map(Indicator::note),
                        standard.grades().bands().stream().map(band -> band.name()))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull);
    }
}
