package dev.touchstone.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.wording.ScorecardSheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardTextTest {

    @ParameterizedTest
    @EnumSource
    void everythingTheSheetSaysIsPrinted(Language language) throws IOException {
        ScorecardSheet sheet = Specimen.in(language).vetoed().unrated(2).sheet();
        try (PrintedPdf pdf = PrintedPdf.of(Specimen.in(language).vetoed().unrated(2))) {
            assertThat(pdf.letters())
                    .contains(letters(Stream.of(
                            Stream.of(
                                    sheet.title(),
                                    sheet.subject().name(),
                                    sheet.subject().number(),
                                    sheet.subject().team(),
                                    sheet.subject().lead(),
                                    sheet.standard(),
                                    sheet.revision(),
                                    sheet.published(),
                                    sheet.total(),
                                    sheet.grade().name(),
                                    sheet.grade().coefficient(),
                                    sheet.grade().explanation(),
                                    sheet.rated(),
                                    sheet.sum(),
                                    sheet.appeal(),
                                    sheet.freshness(),
                                    sheet.digest()),
                            sheet.ranks().stream(),
                            sheet.conventions().stream(),
                            sheet.lines().stream()
                                    .flatMap(line -> Stream.of(line.indicator(), line.target(), line.rule())),
                            sheet.lines().stream().flatMap(line -> line.calculation().stream()),
                            sheet.lines().stream()
                                    .flatMap(line -> line.exclusions().stream())
                                    .map(exclusion -> exclusion.reason()),
                            sheet.vetoes().stream().map(veto -> veto.what()),
                            sheet.items().stream().map(item -> item.what()))));
        }
    }

    private static String[] letters(Stream<Stream<String>> texts) {
        return texts.flatMap(text -> text)
                .map(text -> text.replace('’', '\'').replaceAll("\\s", ""))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @EnumSource
    void theTotalIsTheSumOfThePrintedLines(Language language) throws IOException {
        Specimen specimen = Specimen.in(language).lines(20).unadjusted();
        try (PrintedPdf pdf = PrintedPdf.of(specimen)) {
            BigDecimal sum = ReadAloud.of(pdf).all("Table").getFirst().all("TR").stream()
                    .filter(row -> row.children().getLast().type().equals("TD"))
                    .map(row -> row.children().get(5).text())
                    .map(points -> new BigDecimal(
                            points.substring(0, points.indexOf('/')).strip()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(pdf.text(1)).contains(sum.setScale(2).toPlainString());
            assertThat(sum).isEqualByComparingTo(specimen.sheet().totalNumber());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProvisionalGeneratedCardSaysSoOnEveryPage(Language language) throws IOException {
        Specimen specimen = Specimen.in(language).provisional().generated();
        ScorecardSheet sheet = specimen.sheet();
        try (PrintedPdf pdf = PrintedPdf.of(specimen)) {
            for (int page = 1; page <= pdf.pages(); page++) {
                assertThat(pdf.text(page)).contains(sheet.provisional(), sheet.generated());
            }
        }
    }

    @Test
    void aConfirmedCardOfRealDataSaysNeither() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(Specimen.in(Language.ZH_CN))) {
            assertThat(pdf.text()).doesNotContain("暂算", "样例");
        }
    }

    @Test
    void aLineThatIsNotRatedSaysWhyInWords() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(Specimen.in(Language.ZH_CN).unrated(1))) {
            assertThat(pdf.letters()).contains("样本不足，不评分", "少于约定的10次");
        }
    }

    @Test
    void withoutDecisionsTheCardSaysThatThereAreNone() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(Specimen.in(Language.EN).unadjusted())) {
            assertThat(pdf.text()).contains("No adjustments, bonus or penalty items, exemptions or vetoes");
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePagesOfACardAreNumbered(Language language) throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(Specimen.in(language).lines(20))) {
            assertThat(pdf.pages()).isGreaterThan(2);
            for (int page = 1; page <= pdf.pages(); page++) {
                String number = switch (language) {
                    case ZH_CN -> "第 " + page + " 页，共 " + pdf.pages() + " 页";
                    case ZH_TW -> "第 " + page + " 頁，共 " + pdf.pages() + " 頁";
                    case EN -> "Page " + page + " of " + pdf.pages();
                };
                assertThat(pdf.text(page)).contains(number, Specimen.DIGEST);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void thereIsALineToSignOnForEachOfThree(Language language) throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(Specimen.in(language))) {
            assertThat(pdf.text())
                    .contains(
                            switch (language) {
                                case ZH_CN -> new String[] {"本人", "主管", "质检"};
                                case ZH_TW -> new String[] {"本人", "主管", "質檢"};
                                case EN -> new String[] {"Assessed person", "Lead", "Inspector"};
                            });
        }
    }

    @Test
    void theHeadOfALongTableIsRepeatedOnTheNextPage() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(Specimen.in(Language.ZH_CN).lines(20))) {
            assertThat(pdf.text(2)).contains("达标值", "评分依据", "林雨桐");
        }
    }

    @Test
    void aReasonThatFillsPagesRunsOverThemWhole() throws IOException {
        String reason = "因系统故障与排班调整而由主管核实。".repeat(200);
        ScorecardSheet sheet = Specimen.in(Language.ZH_CN).because(reason).sheet();
        try (PrintedPdf pdf = PrintedPdf.of(Specimen.in(Language.ZH_CN).because(reason))) {
            assertThat(pdf.pages()).isGreaterThan(3);
            String cell = ReadAloud.of(pdf).all("Table").getLast().all("TD").stream()
                    .map(ReadAloud.Heard::text)
                    .filter(text -> text.contains("因系统故障"))
                    .reduce("", String::concat);
            assertThat(cell).isEqualTo(sheet.items().getFirst().reason());
        }
    }
}
