package dev.touchstone.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.pdf.font.FontSearch;
import dev.touchstone.pdf.layout.Frame;
import dev.touchstone.pdf.page.Page;
import dev.touchstone.pdf.whatif.WhatIfReport;
import dev.touchstone.plugin.text.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhatIfPdfTest {
    private static final WhatIfPdf PRINTER =
            new WhatIfPdf(FontSearch.usual(null).find());

    @Test
    void theFirstPageSaysWhatIsComparedAndThatNothingWasSaved() throws IOException {
        try (PrintedPdf pdf = printed(WhatIfSpecimen.named(Language.ZH_CN))) {
            assertThat(pdf.text(1))
                    .contains(
                            "试算：客服月度考核",
                            "2026-11（摘要 7f3a90c4e1b25d66）",
                            "优秀线 90 → 88",
                            "2026-07（摘要 c41d07be9a2f3318）",
                            "2026 年 8 月、2026 年 9 月、2026 年 10 月",
                            "周敏 · 2026-11-18 09:00 UTC",
                            "只看不存：试算没有改动任何已有的评分、等级和奖金。");
        }
    }

    @Test
    void theGradesStandWithPeopleSharesAndCost() throws IOException {
        try (PrintedPdf pdf = printed(WhatIfSpecimen.named(Language.EN))) {
            assertThat(pdf.text())
                    .contains(
                            "Bonuses are a base of 1,000",
                            "48 → 79",
                            "+31",
                            "11.0 → 18.1",
                            "57,600 → 94,800",
                            "+37,200");
        }
    }

    @Test
    void namesStandThereOnlyIfTheyAreGiven() throws IOException {
        try (PrintedPdf named = printed(WhatIfSpecimen.named(Language.ZH_CN));
                PrintedPdf without = printed(WhatIfSpecimen.withoutNames(Language.ZH_CN))) {
            assertThat(named.text()).contains("林雨桐 76", "变动名单").doesNotContain("不含姓名");
            assertThat(without.text()).doesNotContain("林雨桐", "变动名单").contains("不含姓名，可供传阅", "首次响应时间 9、满意度 3");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageHasItsNumberAndSaysThatNothingWasSaved(Language language) throws IOException {
        String nothing = switch (language) {
            case ZH_CN -> "只看不存";
            case ZH_TW -> "試算沒有更動";
            case EN -> "Nothing was saved";
        };
        try (PrintedPdf pdf = printed(WhatIfSpecimen.named(language))) {
            assertThat(pdf.pages()).isGreaterThan(2);
            for (int page = 1; page <= pdf.pages(); page++) {
                String number = switch (language) {
                    case ZH_CN -> "第 " + page + " 页，共 " + pdf.pages() + " 页";
                    case ZH_TW -> "第 " + page + " 頁，共 " + pdf.pages() + " 頁";
                    case EN -> "Page " + page + " of " + pdf.pages();
                };
                assertThat(pdf.text(page)).contains(number, nothing);
            }
        }
    }

    @Test
    void aScreenReaderHearsThePartsTheChartAndTheHeadsOfTables() throws IOException {
        try (PrintedPdf pdf = printed(WhatIfSpecimen.withoutNames(Language.ZH_CN))) {
            ReadAloud.Heard heard = ReadAloud.of(pdf);
            assertThat(heard.all("H1")).extracting(ReadAloud.Heard::text).containsExactly("试算：客服月度考核");
            assertThat(heard.all("H2"))
                    .extracting(ReadAloud.Heard::text)
                    .containsExactly("总分分布", "各等级", "谁会变动", "距等级线 1 分以内", "哪项权重最影响等级", "各部分人是否一样对待");
            assertThat(heard.all("Figure"))
                    .extracting(ReadAloud.Heard::alternative)
                    .containsExactly(
                            "437 份评分表的总分分布；优秀线由 90 改为 88、良好线由 75 改为 75、合格线由 60 改为 60。" + "76 份变动等级，其中升 61、降 12。");
            assertThat(heard.all("Table").getFirst().all("TR").get(1).all("TH"))
                    .extracting(ReadAloud.Heard::text)
                    .containsExactly("优秀");
        }
    }

    @ParameterizedTest
    @EnumSource
    void itsFontsAreEmbeddedAndItsPagesTagged(Language language) throws IOException {
        try (PrintedPdf pdf = printed(WhatIfSpecimen.named(language))) {
            assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(pdf.document().getDocumentCatalog().getMarkInfo().isMarked())
                    .isTrue();
            for (PDPage page : pdf.document().getPages()) {
                assertThat(page.getStructParents()).isNotNegative();
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name))
                            .extracting(PDFont::isEmbedded)
                            .isEqualTo(true);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsDrawnInTheRightMargin(Language language) throws IOException {
        try (PrintedPdf pdf = printed(WhatIfSpecimen.named(language));
                PrintedPdf without = printed(WhatIfSpecimen.withoutNames(language))) {
            for (int page = 1; page <= without.pages(); page++) {
                without.picture(page, "what-if-without-names-" + language.tag());
            }
            for (int page = 1; page <= pdf.pages(); page++) {
                BufferedImage picture = pdf.picture(page, "what-if-" + language.tag());
                BufferedImage margin = picture.getSubimage(picture.getWidth() - 40, 200, 40, picture.getHeight() - 200);
                assertThat(darkest(margin)).isGreaterThan(200);
            }
        }
    }

    @Test
    void inGreyTheBarsThatMoveAreStripedAndTheOthersAreFilled() throws IOException {
        try (PrintedPdf pdf = printed(WhatIfSpecimen.named(Language.ZH_CN))) {
            BufferedImage page = pdf.picture(1, "what-if-grey");
            int[] staying = lowerPartOfBar(page, 82);
            int[] moving = lowerPartOfBar(page, 89);
            assertThat(Arrays.stream(staying).distinct())
                    .as("one grey, not paper")
                    .singleElement()
                    .satisfies(grey -> assertThat(grey).isLessThan(225));
            assertThat(Arrays.stream(moving).filter(grey -> grey < 140)).hasSizeGreaterThan(5);
            assertThat(Arrays.stream(moving).filter(grey -> grey > 230)).hasSizeGreaterThan(5);
        }
    }

    /** Greys from the axis upwards in the middle of a bar; both bars that are asked for are at least that high. */
    private static int[] lowerPartOfBar(BufferedImage page, int points) {
        float pixels = page.getWidth() / Page.WIDTH;
        float unit = (Frame.WIDTH - 24) / 51;
        int x = Math.round((Frame.LEFT + 24 + (points - 50 + 0.5f) * unit) * pixels);
        int axis = axis(page, Math.round((Frame.LEFT + 24 + 2.5f * unit) * pixels));
        return IntStream.range(axis - 60, axis - 4)
                .map(y -> grey(page.getRGB(x, y)))
                .toArray();
    }

    /** The lowest dark pixel above the labels where no bar stands. */
    private static int axis(BufferedImage page, int x) {
        return IntStream.range(page.getHeight() / 2, page.getHeight() * 3 / 5)
                .filter(y -> grey(page.getRGB(x, y)) < 160)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void equalInputGivesEqualBytes() {
        assertThat(print(WhatIfSpecimen.named(Language.EN))).isEqualTo(print(WhatIfSpecimen.named(Language.EN)));
    }

    private static int darkest(BufferedImage picture) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .map(WhatIfPdfTest::grey)
                .min()
                .orElseThrow();
    }

    private static int grey(int rgb) {
        return ((rgb >> 16 & 255) * 30 + (rgb >> 8 & 255) * 59 + (rgb & 255) * 11) / 100;
    }

    private static PrintedPdf printed(WhatIfReport report) {
        return PrintedPdf.of(print(report));
    }

    private static byte[] print(WhatIfReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PRINTER.write(report, PrintedPdf.MADE_AT, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
