package dev.touchstone.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaggedCardTest {

    @Test
    void aScreenReaderHearsTheTitleThenThePartsInOrder() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(Specimen.in(Language.ZH_CN))) {
            ReadAloud.Heard heard = ReadAloud.of(pdf);
            assertThat(heard.all("H1")).extracting(ReadAloud.Heard::text).containsExactly("2026 年 10 月评分表");
            assertThat(heard.all("H2"))
                    .extracting(ReadAloud.Heard::text)
                    .containsExactly("指标得分", "人工决定", "签字", "怎么算出来的", "计分约定");
            assertThat(heard.children())
                    .singleElement()
                    .extracting(ReadAloud.Heard::type)
                    .isEqualTo("Document");
        }
    }

    @Test
    void theTableHasItsHeadOnceAndSevenCellsInEveryRow() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(Specimen.in(Language.ZH_CN).lines(20))) {
            ReadAloud.Heard table = ReadAloud.of(pdf).all("Table").getFirst();
            assertThat(table.all("TR"))
                    .hasSize(21)
                    .allSatisfy(row -> assertThat(row.children()).hasSize(7));
            assertThat(table.all("TR").getFirst().children())
                    .extracting(ReadAloud.Heard::text)
                    .containsExactly("维度", "指标", "权重", "达标值", "实际", "得分 / 满分", "评分依据");
            assertThat(table.all("TR").get(1).all("TH"))
                    .extracting(ReadAloud.Heard::text)
                    .containsExactly("首次响应时间");
        }
    }

    @Test
    void chartsSayTheirFindingWithNumbers() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(Specimen.in(Language.ZH_CN))) {
            assertThat(ReadAloud.of(pdf).all("Figure"))
                    .extracting(ReadAloud.Heard::alternative)
                    .containsExactly(
                            "各维度得分率：服务效率 90.0 %、服务态度 80.0 %、问题解决 90.0 %、合规性 80.0 %、增值服务 100.0 %。",
                            "各期总分：5 月 84.00，班组均值 85.2；6 月 86.00，班组均值 85.9；7 月 85.00，班组均值 86.4；"
                                    + "8 月 88.00，班组均值 87.1；9 月 86.00，班组均值 87.9；10 月 89.00，班组均值 88.2。");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFileSaysItsTitleAndLanguage(Language language) throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(Specimen.in(language))) {
            PDDocumentCatalog catalog = pdf.document().getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo(language.tag());
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            String title = pdf.document().getDocumentInformation().getTitle();
            assertThat(title).contains(Specimen.in(language).sheet().title(), "CS20418");
            String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains(title, "<rdf:li>" + language.tag() + "</rdf:li>", "2026-11-18T01:00:00Z");
        }
    }

    @Test
    void everyPageLeadsToItsPartOfTheTree() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(Specimen.in(Language.EN))) {
            for (PDPage page : pdf.document().getPages()) {
                assertThat(page.getStructParents()).isNotNegative();
                assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
            }
        }
    }

    @Test
    void theOutlineNamesThePersonAndTheParts() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(Specimen.in(Language.ZH_CN))) {
            PDOutlineItem person =
                    pdf.document().getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(person.getTitle()).isEqualTo("林雨桐（CS20418）");
            assertThat(person.children()).extracting(PDOutlineItem::getTitle).contains("指标得分", "怎么算出来的");
        }
    }

    @Test
    void theScorecardDocumentIsAttachedByteForByte() throws IOException {
        PrintableCard card = Specimen.in(Language.ZH_CN).card();
        try (PrintedPdf pdf = PrintedPdf.of(Specimen.in(Language.ZH_CN))) {
            assertThat(pdf.attachments()).hasSize(1).containsEntry("CS20418_林雨桐_2026年10月.json", card.document());
        }
    }

    @Test
    void aTitleWithMarkupCharactersStaysWellFormed() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(Specimen.in(Language.EN).named("O'Hara & <Sons>", "7"))) {
            String xmp =
                    new String(pdf.document().getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("O&apos;Hara &amp; &lt;Sons&gt;").doesNotContain("&amp;amp;");
        }
    }
}
