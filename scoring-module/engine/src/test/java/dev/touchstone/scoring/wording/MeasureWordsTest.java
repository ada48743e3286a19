package dev.touchstone.scoring.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.card.Sheets;
import dev.touchstone.scoring.measure.Attribution;
import dev.touchstone.scoring.measure.Exemption;
import dev.touchstone.scoring.measure.FactFilter;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.MeasureCatalogue;
import dev.touchstone.scoring.measure.Recurrence;
import dev.touchstone.scoring.measure.RepeatContact;
import dev.touchstone.scoring.measure.Sharing;
import dev.touchstone.scoring.measure.Unidentified;
import dev.touchstone.scoring.measure.WindowStart;
import dev.touchstone.scoring.period.DatedWindow;
import dev.touchstone.scoring.period.HourWindow;
import dev.touchstone.scoring.period.WeeklyWindow;
import dev.touchstone.scoring.standard.Indicator;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What is measured, in words")
class MeasureWordsTest {

    private static final Words ZH = Words.in(Language.ZH_CN);
    private static final Words EN = Words.in(Language.EN);

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("every measure of the catalogue has a name and a definition of its own")
    void everyMeasure(Language language) {
        MeasureWords words = new MeasureWords(Words.in(language));

        assertThat(MeasureCatalogue.listExamples()).extracting(words::name).doesNotHaveDuplicates();
        assertThat(MeasureCatalogue.listExamples())
                .extracting(words::definition)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("a definition carries everything that was chosen")
    void definition() {
        Measure repeats = new RepeatContact(new Recurrence(
                Duration.ofHours(48),
                WindowStart.ENDED,
                true,
                true,
                new TreeSet<>(Set.of(FactKind.CALL, FactKind.CHAT)),
                Unidentified.NOT_REPEATED));

        assertThat(new MeasureWords(ZH).definition(repeats))
                .isEqualTo("结束后 48 小时内同一客户再次联系的占比（通话、会话）；只看同一类别；只看同一渠道；客户未知的视为没有重复。");
        assertThat(new MeasureWords(EN).definition(repeats))
                .isEqualTo(
                        "Share after which the customer makes contact again within 48 hours of the end (calls, chats); "
                                + "same category only; same channel only; unknown customers count as not repeated.");
    }

    @Test
    @DisplayName("an indicator says which facts count, when and for whom")
    void measured() {
        Indicator standard = Sheets.reference("emotion", "5").listIndicators().get(2);
        Indicator filtered = standard.withSelection(new FactSelection(
                new FactFilter.AllOf(List.of(
                        new FactFilter.ChannelIn(Set.of(Channel.PHONE)),
                        new FactFilter.Not(new FactFilter.QueueIn(Set.of("退换货"))))),
                null,
                new Attribution(Role.OWNER, Sharing.SPLIT)));

        assertThat(new MeasureWords(ZH).measured(standard)).isEqualTo("已关闭工单中，来源注明首次联系即解决的占比；按最后关闭时间归入周期；记给解决人。");
        assertThat(new MeasureWords(ZH).measured(filtered))
                .isEqualTo("已关闭工单中，来源注明首次联系即解决的占比；只计：渠道为电话，且不是（队列为退换货）；按最后关闭时间归入周期；记给当时的负责人；多人共同承担时平分。");
    }

    @Test
    @DisplayName("an exemption says what it covers and when")
    void exemption() {
        Exemption peak = new Exemption(
                "peak",
                new LocalizedText("晚高峰", "晚高峰", "Evening peak"),
                new FactFilter.TypeIn(Set.of("咨询")),
                List.of(
                        new WeeklyWindow(Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY), HourWindow.of("19:00", "21:00")),
                        new DatedWindow(LocalDateTime.of(2026, 11, 11, 0, 0), LocalDateTime.of(2026, 11, 12, 0, 0))));

        assertThat(new FilterWords(ZH).exemption(peak))
                .isEqualTo("晚高峰：类别为咨询，周一、周五 19:00–21:00、2026-11-11 00:00 至 2026-11-12 00:00");
        assertThat(new FilterWords(EN).exemption(peak))
                .isEqualTo(
                        "Evening peak: category 咨询, Monday, Friday 19:00–21:00, 2026-11-11 00:00 to 2026-11-12 00:00");
    }
}
