package dev.touchstone.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.documents.ready.ReadyStandards;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Subject;
import dev.touchstone.sheet.book.SheetBook;
import dev.touchstone.sheet.book.SheetTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scorecards as a workbook: a row per person")
class CardsBookTest {

    @Test
    @DisplayName("holds the points of every indicator, total, grade and coefficient; what is not rated stays blank")
    void aRowPerPerson() throws IOException {
        CardsBook cards = new CardsBook(Language.ZH_CN);
        cards.add(
                "=甲",
                "A1",
                "一组",
                "暂算",
                card(Map.of(
                        "first-response", Measurement.of(Unit.SECONDS, 45, 1, 100),
                        "wording", Measurement.of(Unit.COUNT, 2, 1, 10),
                        "first-contact-resolution", Measurement.proportion(88, 100),
                        "record-accuracy", Measurement.of(Unit.COUNT, 1, 1, 10),
                        "proactive-offers", Measurement.proportion(15, 125))));
        cards.add("乙", null, null, "暂算", card(Map.of("wording", Measurement.of(Unit.COUNT, 2, 1, 10))));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        cards.write(file);

        SheetTable table = SheetBook.read(file.toByteArray()).get(0);
        assertThat(row(table, 0))
                .containsExactly(
                        "姓名", "工号", "所属组织", "首次响应时间", "用语规范", "首次联系解决率", "记录准确性", "主动推荐率", "总分", "考核等级", "奖金系数", "状态");
        assertThat(row(table, 1))
                .containsExactly("=甲", "A1", "一组", "18", "23", "30", "12", "10", "93", "优秀", "1.2", "暂算");
        assertThat(row(table, 2).subList(0, 8)).containsExactly("乙", "", "", "", "23", "", "", "");
        assertThat(row(table, 2).subList(9, 12)).containsExactly("", "", "暂算");
    }

    private static List<String> row(SheetTable table, int row) {
        return IntStream.range(0, table.width())
                .mapToObj(column -> table.cell(row, column))
                .toList();
    }

    private static Scorecard card(Map<String, Measurement> measured) {
        return Scorecard.derivedFrom(CardInput.of(
                Subject.agent("A1"),
                Period.parse("2026-10"),
                ReadyStandards.get("agent-monthly").standard(),
                measured));
    }
}
