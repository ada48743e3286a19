package dev.touchstone.scoring.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.Sheets;
import dev.touchstone.scoring.measure.Exclusion;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Roster;
import dev.touchstone.scoring.wording.CoverageWords;
import dev.touchstone.scoring.wording.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Coverage: what given facts can feed")
class CoverageTest {

    private static final Standard STANDARD = Sheets.reference("emotion", "5");
    private static final CoverageWords ZH = new CoverageWords(Words.in(Language.ZH_CN));
    private static final CoverageWords EN = new CoverageWords(Words.in(Language.EN));

    /** Lin has three tickets, Zhou one; nobody is named on the fifth. No ticket says whether the first contact resolved it. */
    private static List<IdentifiedFact> facts() {
        return List.of(
                ticket(1, "lin", 20),
                ticket(2, "lin", 40),
                ticket(3, "lin", 30),
                ticket(4, "zhou", 10),
                ticket(5, null, 10),
                inspection(1, "emotion", "2026-10-06T00:00:00Z"),
                inspection(2, "records", "2026-09-06T00:00:00Z"));
    }

    private static Coverage coverage() {
        return cover(STANDARD);
    }

    @Test
    @DisplayName("an indicator that is fed says for how many people, and with what sample")
    void fed() {
        IndicatorCoverage response = coverage().get("first-response");

        assertThat(response.feed()).isEqualTo(Feed.FED);
        assertThat(response.people()).isEqualTo(2);
        assertThat(response.counted()).isEqualTo(5);
        assertThat(response.samples()).isEqualTo(new SampleRange(1, 1, 3));
        assertThat(response.uncredited()).isEqualTo(1);
        assertThat(ZH.indicator(coverage(), "first-response")).isEqualTo("可评 2 人（有数据 2 人），样本 1 到 3，中位数 1；1 条找不到可归属的人。");
        assertThat(EN.indicator(coverage(), "first-response"))
                .isEqualTo("2 people can be rated (2 with data), samples 1 to 3, median 1; "
                        + "1 record credits nobody known.");
    }

    @Test
    @DisplayName("a field that no source provides is named as the reason")
    void fieldNotProvided() {
        IndicatorCoverage resolution = coverage().get("fcr");

        assertThat(resolution.feed()).isEqualTo(Feed.LEFT_OUT);
        assertThat(resolution.people()).isZero();
        assertThat(resolution.findMainExclusion()).contains(Exclusion.of(Exclusion.Reason.NOT_PROVIDED));
        assertThat(ZH.indicator(coverage(), "fcr")).contains("有数据，但全部未计入").contains("来源不提供所需数据");
    }

    @Test
    @DisplayName("a kind of fact that no source delivers is named")
    void kindAbsent() {
        IndicatorCoverage offers = coverage().get("proactive");

        assertThat(offers.feed()).isEqualTo(Feed.KIND_ABSENT);
        assertThat(offers.absentKinds()).containsExactly(FactKind.OFFER);
        assertThat(ZH.indicator(coverage(), "proactive")).isEqualTo("没有来源提供推荐。");
        assertThat(EN.indicator(coverage(), "proactive")).isEqualTo("No source delivers offers.");
    }

    @Test
    @DisplayName("facts outside the period feed nothing")
    void outsideThePeriod() {
        assertThat(coverage().get("record-accuracy").feed()).isEqualTo(Feed.NOTHING_SELECTED);
    }

    @Test
    @DisplayName("a minimum sample that nobody reaches is said, with the largest there is")
    void tooFew() {
        Standard strict = STANDARD.withDimensions(STANDARD.dimensions().stream()
                .map(dimension -> new Dimension(
                        dimension.key(),
                        dimension.name(),
                        dimension.indicators().stream()
                                .map(indicator -> indicator.withMinimumSample(10))
                                .toList()))
                .toList());

        assertThat(cover(strict).get("first-response").feed()).isEqualTo(Feed.TOO_FEW);
        assertThat(ZH.indicator(cover(strict), "first-response")).startsWith("没有人达到最少样本 10，最多的只有 3");
        assertThat(cover(strict).fedWeight()).isEqualTo(Percentage.of("0"));
    }

    @Test
    @DisplayName("the whole says how much of the weight can be rated")
    void weight() {
        assertThat(coverage().fedWeight()).isEqualTo(Percentage.of("45"));
        assertThat(ZH.summary(coverage())).isEqualTo("现有数据可评权重的 45 %。");
        assertThatThrownBy(() -> coverage().get("nothing")).hasMessageContaining("has no indicator nothing");
    }

    private static Coverage cover(Standard standard) {
        return Coverage.of(standard, Sheets.OCTOBER, ZoneOffset.UTC, Roster.ofPeople(), facts());
    }

    private static IdentifiedFact ticket(int number, @Nullable String responder, int seconds) {
        Instant opened = Instant.parse("2026-10-05T00:00:00Z");
        Circumstances.Builder who = Circumstances.builder();
        if (responder != null) {
            who.person(Role.FIRST_RESPONDER, new AgentRef(responder)).person(Role.RESOLVER, new AgentRef(responder));
        }
        return fact(Ticket.builder(new FactKey("tickets", "t" + number), opened, TicketStatus.CLOSED, "closed")
                .circumstances(who.build())
                .firstResponse(FirstResponse.at(opened.plusSeconds(seconds)))
                .lastClosed(opened.plus(Duration.ofHours(1)))
                .build());
    }

    private static IdentifiedFact inspection(int number, String form, String when) {
        return fact(Inspection.builder(new FactKey("inspections", "i" + number), form, Instant.parse(when))
                .circumstances(Circumstances.builder()
                        .person(Role.SERVED_BY, new AgentRef("lin"))
                        .build())
                .build());
    }

    private static IdentifiedFact fact(ServiceFact fact) {
        return IdentifiedFact.of("crm", fact);
    }
}
