package dev.touchstone.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.subject.Roster;
import dev.touchstone.scoring.subject.Subject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("5,000 calls of a call centre, measured as its golden tables say")
@Tag("bulk")
class PwcCallCentreTest {

    private static final Scale STARS = Scale.range(1, 5);
    private static final FactSelection ABANDONED_CHARGE_THE_PERSON_NAMED =
            new FactSelection(FactFilter.EVERYTHING, null, Attribution.to(Role.SERVED_BY));
    private static final List<IdentifiedFact> FACTS = new ArrayList<>();

    private static Path folder;

    @BeforeAll
    static void read() {
        folder = Reference.folder("pwc_call_centre");
        Reference.rows(folder.resolve("calls.csv")).forEach(PwcCallCentreTest::add);
    }

    @ParameterizedTest(name = "{0}, by {1}")
    @CsvSource({"golden_agent_month.csv, month", "golden_agent.csv, year"})
    void everyAgentsFiguresAreTheGoldenOnes(String table, String by) {
        Map<Period, Measured> byPeriod = new TreeMap<>();
        for (Map<String, String> golden : Reference.rows(folder.resolve(table))) {
            Period period = Period.parse(by.equals("year") ? "2021" : golden.get("month"));
            Measured measured =
                    byPeriod.computeIfAbsent(period, one -> measuring(one).measure(FACTS));
            assertGolden(golden, measured.bySubject().get(Subject.agent(golden.get("agent"))));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"golden_month.csv", "golden_totals.csv"})
    void theOrganisationsFiguresAreTheGoldenOnes(String table) {
        for (Map<String, String> golden : Reference.rows(folder.resolve(table))) {
            Period period = Period.parse(golden.getOrDefault("month", "2021"));
            assertGolden(golden, measuring(period).measure(FACTS).organisation());
        }
    }

    private static void assertGolden(Map<String, String> golden, Map<String, Measurement> lines) {
        assertThat(lines.get("answer_rate").sampleSize()).isEqualTo(Long.parseLong(golden.get("calls")));
        assertThat(lines.get("speed_mean").sampleSize()).isEqualTo(Long.parseLong(golden.get("answered")));
        assertThat(lines.get("speed_mean").excludedCount()).isEqualTo(Long.parseLong(golden.get("abandoned")));
        assertThat(lines.get("rating_mean").sampleSize()).isEqualTo(Long.parseLong(golden.get("ratings")));
        for (String column : List.of(
                "answer_rate",
                "resolved_rate_all",
                "resolved_rate_answered",
                "le_20s_share_answered",
                "le_60s_share_answered",
                "satisfied_share")) {
            Reference.assertGolden(column, lines.get(column), 100, golden.get(column));
        }
        for (String column : List.of("speed_mean", "talk_sec_mean", "rating_mean")) {
            Reference.assertGolden(column, lines.get(column), 1, golden.get(column));
        }
    }

    private static Measuring measuring(Period period) {
        AnswerSource ratings = AnswerSource.on(STARS);
        List<KeyedMeasure> lines = List.of(
                new KeyedMeasure("answer_rate", new AnswerRate(), ABANDONED_CHARGE_THE_PERSON_NAMED),
                new KeyedMeasure(
                        "resolved_rate_all",
                        new FirstContactResolution(FirstContact.RESOLVED_OF_ALL),
                        ABANDONED_CHARGE_THE_PERSON_NAMED),
                line("resolved_rate_answered", new FirstContactResolution(FirstContact.RESOLVED_OF_ANSWERED)),
                line("speed_mean", new FirstResponseTime(new TimeSummary.Mean())),
                line("le_20s_share_answered", withinSeconds(20)),
                line("le_60s_share_answered", withinSeconds(60)),
                line("talk_sec_mean", new TalkTime(TalkTime.Part.TALK, new TimeSummary.Mean())),
                line("rating_mean", new MeanRating(ratings)),
                line("satisfied_share", new SatisfiedShare(ratings, BigDecimal.valueOf(4))));
        return new Measuring(period, ZoneOffset.UTC, Roster.ofPeople(), List.of(), Pooling.ALL_RECORDS, lines);
    }

    private static WaitTime withinSeconds(int seconds) {
        return new WaitTime(Waiting.ANSWERED_ONLY, TimeSummary.WithinTarget.of(Duration.ofSeconds(seconds)));
    }

    private static KeyedMeasure line(String key, Measure measure) {
        return new KeyedMeasure(key, measure, FactSelection.EVERYTHING);
    }

    private static void add(Map<String, String> row) {
        Circumstances circumstances = Circumstances.builder()
                .channel(Channel.PHONE)
                .type(row.get("Topic"))
                .person(Role.SERVED_BY, new AgentRef(row.get("Agent")))
                .build();
        Instant started = Instant.parse(row.get("Date") + "T" + row.get("Time") + "Z");
        boolean answered = row.get("Answered (Y/N)").equals("Y");
        FactKey call = new FactKey("calls", row.get("Call Id"));
        Contact.Builder contact = Contact.builder(
                        call, FactKind.CALL, started, answered ? ContactOutcome.ANSWERED : ContactOutcome.ABANDONED)
                .circumstances(circumstances)
                .resolved(row.get("Resolved").equals("Y"));
        if (answered) {
            contact.waited(Duration.ofSeconds(Long.parseLong(row.get("Speed of answer in seconds"))))
                    .talked(Duration.ofSeconds(
                            LocalTime.parse(row.get("AvgTalkDuration")).toSecondOfDay()));
        }
        FACTS.add(IdentifiedFact.of("pwc", contact.build()));
        String rating = row.get("Satisfaction rating");
        if (!rating.isEmpty()) {
            FactKey key = new FactKey("ratings", row.get("Call Id"));
            FACTS.add(IdentifiedFact.of(
                    "pwc",
                    Answer.builder(key, "after-call", "satisfied", row.get("Call Id"), AnswerState.ANSWERED, started)
                            .circumstances(circumstances)
                            .scale(STARS)
                            .value(new BigDecimal(rating))
                            .about(call)
                            .build()));
        }
    }
}
