package dev.touchstone.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.plugin.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

class ManyCardsTest {
    private static final Booklet OCTOBER = new Booklet("2026 年 10 月评分表", Language.ZH_CN, PrintedPdf.MADE_AT);
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏";
    private static final String GIVEN = "一诺子涵雨桐浩然欣怡梓萱宇轩思远嘉懿若汐";

    private static List<PrintableCard> cards(int count) {
        List<PrintableCard> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = "" + SURNAMES.charAt(i % SURNAMES.length()) + GIVEN.charAt(i % GIVEN.length())
                    + GIVEN.charAt(i * 7 % GIVEN.length());
            cards.add(
                    Specimen.in(Language.ZH_CN).named(name, "CS" + (20000 + i)).card());
        }
        return cards;
    }

    private static byte[] oneFile(Iterable<PrintableCard> cards) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintedPdf.PRINTER.writeAll(OCTOBER, cards, out);
        return out.toByteArray();
    }

    @Test
    void sixtyCardsInOneFileAreCountedByCardAndOverAll() throws IOException {
        List<PrintableCard> cards = cards(60);
        try (PrintedPdf pdf = PrintedPdf.of(oneFile(cards))) {
            assertThat(pdf.pages()).isEqualTo(120);
            assertThat(pdf.text(3)).contains("第 1 页，共 2 页 · 全册第 3 页，共 120 页", "CS20001");
            assertThat(pdf.text(120)).contains("第 2 页，共 2 页 · 全册第 120 页，共 120 页", "CS20059");
            assertThat(pdf.size()).isLessThan(1_500_000);
        }
    }

    @Test
    void theOutlineHasOneEntryForEachPersonAndTheTreeOneSection() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(oneFile(cards(5)))) {
            assertThat(pdf.document().getDocumentCatalog().getDocumentOutline().children())
                    .extracting(PDOutlineItem::getTitle)
                    .hasSize(5)
                    .contains("赵一一（CS20000）");
            assertThat(ReadAloud.of(pdf).all("Sect")).hasSize(5);
            assertThat(pdf.attachments()).hasSize(5);
        }
    }

    @Test
    void fontsAreCutAnewForEveryHundredCardsAndNoTextIsLost() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(oneFile(cards(101)))) {
            assertThat(pdf.pages()).isEqualTo(202);
            assertThat(pdf.text(201)).contains("CS20100", "全册第 201 页，共 202 页");
            assertThat(pdf.text(1)).contains("赵一一", "全册第 1 页，共 202 页");
        }
    }

    @Test
    void cardsOfAZipShareFontsThatAreCutOnceForAHundred() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintedPdf.PRINTER.writeZip(cards(101), PrintedPdf.MADE_AT, out);
        List<Set<String>> fonts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] file = zip.readAllBytes();
                assertThat(file).as(entry.getName()).hasSizeLessThan(120_000);
                try (PrintedPdf pdf = PrintedPdf.of(file)) {
                    fonts.add(fontsOf(pdf));
                    assertThat(pdf.text(1)).contains(entry.getName().substring(0, 7));
                }
            }
        }
        assertThat(fonts).hasSize(101);
        assertThat(new HashSet<>(fonts.subList(0, 100))).hasSize(1);
        assertThat(fonts.get(100)).hasSize(2).isNotEqualTo(fonts.get(0));
    }

    /** The names of the fonts, which begin with a digest of the letters they hold. */
    private static Set<String> fontsOf(PrintedPdf pdf) throws IOException {
        Set<String> names = new TreeSet<>();
        for (PDPage page : pdf.document().getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                names.add(page.getResources().getFont(name).getName());
            }
        }
        return names;
    }

    @Test
    void eachCardKeepsItsLanguage() throws IOException {
        List<PrintableCard> mixed = List.of(
                Specimen.in(Language.ZH_CN).card(),
                Specimen.in(Language.ZH_TW).card(),
                Specimen.in(Language.EN).card());
        try (PrintedPdf pdf = PrintedPdf.of(oneFile(mixed))) {
            assertThat(pdf.text())
                    .contains(
                            "全册第 1 页，共 " + pdf.pages() + " 页",
                            "全冊第 3 頁，共 " + pdf.pages() + " 頁",
                            "file page 5 of " + pdf.pages());
        }
    }

    @Test
    void aFileNameStaysShortEnoughForEverySystem() {
        String name = FileNames.of(Specimen.in(Language.ZH_CN)
                .named("阿卜杜热合曼".repeat(50), "CS-2026-000020418")
                .sheet());
        assertThat(name).startsWith("CS-2026-000020418_阿卜杜热合曼");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void aStreamThatRefusesIsReportedAsSuch() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> PrintedPdf.PRINTER.writeAll(OCTOBER, cards(2), full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @Test
    void aFileOfNoCardsIsRefused() {
        assertThatThrownBy(() -> oneFile(Collections.emptyList()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one scorecard");
    }

    @Test
    void aZipHoldsOneFileForEachPersonNamedByNumberNameAndPeriod() throws IOException {
        List<PrintableCard> cards = new ArrayList<>(cards(3));
        cards.add(Specimen.in(Language.ZH_CN).named("../恶意\\名称:*?", "CS20000").card());
        cards.add(cards.getFirst());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintReport report = PrintedPdf.PRINTER.writeZip(cards, PrintedPdf.MADE_AT, out);
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                try (PrintedPdf pdf = PrintedPdf.of(zip.readAllBytes())) {
                    assertThat(pdf.text(1)).contains("第 1 页，共 2 页").doesNotContain("全册");
                }
            }
        }
        assertThat(names)
                .containsExactly(
                        "CS20000_赵一一_2026年10月.pdf",
                        "CS20001_钱诺然_2026年10月.pdf",
                        "CS20002_孙子思_2026年10月.pdf",
                        "CS20000_恶意名称_2026年10月.pdf",
                        "CS20000_赵一一_2026年10月_2.pdf");
        assertThat(report.cards()).isEqualTo(5);
        assertThat(report.pages()).isEqualTo(10);
    }
}
