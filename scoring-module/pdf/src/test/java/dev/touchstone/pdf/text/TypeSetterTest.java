package dev.touchstone.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.pdf.font.FontFamily;
import dev.touchstone.pdf.font.FontSearch;
import dev.touchstone.pdf.font.Weight;
import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Widths are told in Chinese characters of ten points. */
class TypeSetterTest {
    private static final FontFamily FONTS = FontSearch.usual(null).find();
    private static final TextStyle STYLE = new TextStyle(Weight.REGULAR, 10, 14, Color.BLACK);
    private static final String NEVER_FIRST = "，。；：？！、）》】”’％%…";
    private static final String NEVER_LAST = "（《【“‘";

    private final TypeSetter setter = new TypeSetter(FONTS, new Legible(FONTS));

    private List<String> lines(String text, float characters) {
        return texts(setter.set(text, STYLE, characters * 10 + 0.1f));
    }

    private static List<String> texts(TextBlock block) {
        return block.lines().stream()
                .map(line -> line.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .map(String::stripTrailing)
                .toList();
    }

    static IntStream widths() {
        return IntStream.rangeClosed(3, 20);
    }

    @ParameterizedTest(name = "{0} characters wide")
    @MethodSource("widths")
    void noLineBeginsOrEndsWithAMarkThatMustNot(int width) {
        String text = "平均超出，满一档；扣两分。详见（第二条：说明）、《标准》“用语”规范！共三项……请核对？是，好。";
        for (String line : lines(text, width)) {
            assertThat(NEVER_FIRST).doesNotContain(line.substring(0, 1));
            assertThat(NEVER_LAST).doesNotContain(line.substring(line.length() - 1));
        }
        assertThat(String.join("", lines(text, width))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "平均超出 12.6 秒, 6, 平均超出|12.6 秒",
        "达标值为 ≤ 30 秒, 6, 达标值为|≤ 30 秒",
        "日期为 2026 年 10 月 31 日, 9, '日期为|2026 年 10 月 31 日'",
        "数据截至 10-31 23:59, 8, 数据截至|10-31 23:59",
        "本行得分 18 / 20, 6, 本行得分|18 / 20",
        "解决率达到 81.4 %, 7, 解决率达到|81.4 %"
    })
    void numbersUnitsAndDatesStayTogether(String text, float width, String expected) {
        assertThat(lines(text, width)).containsExactly(expected.split("\\|"));
    }

    @Test
    void englishWordsStayWhole() {
        assertThat(lines("First contact resolution", 8)).containsExactly("First contact", "resolution");
    }

    @Test
    void aWordLongerThanTheLineIsCut() {
        List<String> lines = lines("CS-2026-000020418-00000000001", 5);
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(String.join("", lines)).isEqualTo("CS-2026-000020418-00000000001");
    }

    @Test
    void aLoneCharacterOnTheLastLineGetsCompany() {
        assertThat(lines("客户来信表扬耐心", 7)).containsExactly("客户来信表扬", "耐心");
        assertThat(lines("客户来信表扬他。", 7)).containsExactly("客户来信表", "扬他。");
    }

    @Test
    void aMarkStaysWithTheWordBeforeItThoughTheirStylesDiffer() {
        TextBlock block = setter.set(List.of(new Span("总分八十九", STYLE.bold()), new Span("，良好", STYLE)), 50.5f);
        assertThat(texts(block)).containsExactly("总分八十", "九，良好");
    }

    @Test
    void wordsOfTwoLinesStayApartWhenTheyAreReadOut() {
        TextBlock block = setter.set("First contact resolution", STYLE, 80);
        String read = block.lines().stream()
                .flatMap(line -> line.pieces().stream())
                .map(Piece::text)
                .collect(Collectors.joining());
        assertThat(read).isEqualTo("First contact resolution");
    }

    @Test
    void aLineFeedStartsALine() {
        assertThat(lines("一\n二", 20)).containsExactly("一", "二");
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        TextBlock block = setter.set("", STYLE, 100);
        assertThat(block.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.pieces()).isEmpty());
        assertThat(block.height()).isEqualTo(14);
    }

    @Test
    void noLineIsWiderThanAsked() {
        TextBlock block = setter.set("118 单中 96 单一次解决，低满 3 个百分点，扣 3 分。first contact", STYLE, 83);
        assertThat(block.lines()).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(83));
    }

    @Test
    void aMissingCharacterIsReplacedAndRememberedOnce() {
        Legible legible = new Legible(FONTS);
        TypeSetter own = new TypeSetter(FONTS, legible);
        assertThat(texts(own.set("𠮷田𠮷", STYLE, 100))).containsExactly("〓田〓");
        assertThat(legible.missing()).containsExactly("𠮷".codePointAt(0));
    }

    @ParameterizedTest
    @CsvSource({"the customer’s letter, the customer's letter", "他说“好”, 他说“好”", "a “good” day, a \"good\" day"})
    void quotationMarksAreNarrowBetweenLatinLettersOnly(String text, String expected) {
        assertThat(lines(text, 40)).containsExactly(expected);
    }

    @Test
    void controlCharactersBecomeSpaces() {
        assertThat(lines("a\tb\u0000c", 40)).containsExactly("a b c");
    }
}
