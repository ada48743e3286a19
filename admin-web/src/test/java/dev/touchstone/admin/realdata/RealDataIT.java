package dev.touchstone.admin.realdata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.browser.BrowserTest;
import dev.touchstone.admin.server.Patience;
import dev.touchstone.admin.server.RestSteps;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.text.LocalizedText;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.grade.GradeScale;
import dev.touchstone.scoring.measure.AnswerRate;
import dev.touchstone.scoring.measure.AnswerSource;
import dev.touchstone.scoring.measure.Attribution;
import dev.touchstone.scoring.measure.FactFilter;
import dev.touchstone.scoring.measure.FactSelection;
import dev.touchstone.scoring.measure.FirstContact;
import dev.touchstone.scoring.measure.FirstContactResolution;
import dev.touchstone.scoring.measure.FirstResponseTime;
import dev.touchstone.scoring.measure.MeanRating;
import dev.touchstone.scoring.measure.Measure;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Occurrence;
import dev.touchstone.scoring.measure.Recurrence;
import dev.touchstone.scoring.measure.Reopens;
import dev.touchstone.scoring.measure.RepeatContact;
import dev.touchstone.scoring.measure.ResolutionTime;
import dev.touchstone.scoring.measure.SatisfiedShare;
import dev.touchstone.scoring.measure.SlaAttainment;
import dev.touchstone.scoring.measure.TalkTime;
import dev.touchstone.scoring.measure.TimeSummary;
import dev.touchstone.scoring.measure.Transfers;
import dev.touchstone.scoring.measure.Unidentified;
import dev.touchstone.scoring.measure.WaitTime;
import dev.touchstone.scoring.measure.Waiting;
import dev.touchstone.scoring.measure.WindowStart;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Percentage;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.rule.ChannelTargets;
import dev.touchstone.scoring.rule.LinearRule;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Nature;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.standard.StandardVersion;
import dev.touchstone.scoring.subject.Subject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Real records go in by REST and the file adapter; every figure on every card is the one of the golden tables. */
@DisplayName("Real data through the console")
class RealDataIT extends BrowserTest {

    private static final String CALLS = "pwc_call_centre";
    private static final String INCIDENTS = "uci_servicenow_incidents";
    private static final String STANDARD_A = "agent-monthly-emotion";
    private static final Scale STARS = Scale.range(1, 5);
    private static final FactSelection ABANDONED_TOO =
            new FactSelection(FactFilter.EVERYTHING, null, Attribution.to(Role.SERVED_BY));
    private static final FactSelection RESOLVER =
            new FactSelection(FactFilter.EVERYTHING, null, Attribution.to(Role.RESOLVER));

    @Test
    @DisplayName("5,000 calls: nine figures of eight agents, month by month, and standard A with inspections by hand")
    void calls() throws IOException {
        RestSteps program = new RestSteps(administrator());
        long connection =
                program.connect(ReferenceData.file(CALLS, "calls.csv"), ReferenceData.mapping("pwc-calls.json"));

        assertThat(program.read(connection).getInt("added")).isEqualTo(5000 + 4054);
        Standard figures = standard("real-calls", "2021-01-01", callFigures());
        program.publish(figures);

        assertThat(compare(program, "real-calls", CALLS, callColumns(), new ArrayList<>()))
                .isEqualTo(8 * 3);
        assertThat(program.read(connection).getInt("added")).isZero();
        List<Scorecard> quarter = List.copyOf(new ScoredMonth(program.program(), "real-calls", "2021-Q1")
                .cards(8)
                .values());
        assertThat(TriedDraft.of(program.program(), figures, "speed-mean", quarter)
                        .compareWith(quarter, "from=2021-01&until=2021-03&by=QUARTER"))
                .isPositive();
        standardA(program);
    }

    /** Calls and what was entered about them meet on one card, and each line leads to its records. */
    private static void standardA(RestSteps program) {
        program.publishReady(STANDARD_A, "2021-01-01");
        assertThat(program.enter("INSPECTION", inspections("emotion", "1"))).isEqualTo(5);
        assertThat(program.enter("INSPECTION", inspections("record-accuracy", "0")))
                .isEqualTo(5);
        Patience.await(() -> becky(program).getLine("record-accuracy").state() == LineState.RATED);

        Scorecard card = becky(program);
        assertThat(card.getLine("emotion-handling").measurement().value()).contains(Fraction.of(2));
        assertThat(card.getLine("emotion-handling").points()).isEqualTo(Points.of("15"));
        assertThat(card.getLine("record-accuracy").points()).isEqualTo(Points.of("15"));
        assertThat(card.getLine("proactive-offers").state()).isEqualTo(LineState.NO_DATA);
        assertThat(card.getLine("first-response").sampleSize()).isEqualTo(177);
        for (String line :
                List.of("first-response", "emotion-handling", "first-contact-resolution", "record-accuracy")) {
            assertThat(january(program).counted("Becky", line))
                    .as(line)
                    .hasSize(Math.toIntExact(card.getLine(line).sampleSize()));
        }
        assertThat(january(program).counted("Becky", "first-response")).contains("ID0002");
    }

    private static Scorecard becky(RestSteps program) {
        return Objects.requireNonNull(january(program).cards(8).get("Becky"));
    }

    private static ScoredMonth january(RestSteps program) {
        return new ScoredMonth(program.program(), STANDARD_A, "2021-01");
    }

    /** Five inspected records, the first with faults. */
    private static List<Map<String, String>> inspections(String form, String faultsOfTheFirst) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(number -> Map.of(
                        "PERSON",
                        "Becky",
                        "DAY",
                        "2021-01-2" + number,
                        "FORM",
                        form,
                        "RECORD",
                        "ID000" + number,
                        "FAULTS",
                        number == 1 ? faultsOfTheFirst : "0"))
                .toList();
    }

    @Test
    @DisplayName("24,918 incidents from an event log: seven figures of 216 resolvers, month by month")
    void incidents() throws IOException {
        RestSteps program = new RestSteps(administrator());
        Path log = ReferenceData.file(INCIDENTS, "incident_event_log.csv.zip");
        long connection = program.connect(log, ReferenceData.mapping("uci-incidents.json"));

        assertThat(program.read(connection).getInt("added")).isEqualTo(24_918);
        Standard figures = standard("real-incidents", "2016-02-01", incidentFigures());
        program.publish(figures);

        List<Scorecard> cards = new ArrayList<>();
        assertThat(compare(program, "real-incidents", INCIDENTS, incidentColumns(), cards))
                .isEqualTo(887);
        String first = cards.get(0).input().period().toString();
        String last = cards.get(cards.size() - 1).input().period().toString();
        assertThat(TriedDraft.of(program.program(), figures, "one-touch-share", cards)
                        .compareWith(cards, "from=" + first + "&until=" + last))
                .isPositive();
    }

    /** Compares every figure of the golden table; how many cards it has. All cards of its months are gathered. */
    private static int compare(
            RestSteps program, String standard, String folder, Map<String, Long> columns, List<Scorecard> all) {
        Map<String, List<Map<String, String>>> months = ReferenceData.rows(folder, "golden_agent_month.csv").stream()
                .collect(Collectors.groupingBy(row -> row.get("month"), TreeMap::new, Collectors.toList()));
        int compared = 0;
        for (Map.Entry<String, List<Map<String, String>>> month : months.entrySet()) {
            Map<String, Scorecard> cards = new ScoredMonth(program.program(), standard, month.getKey())
                    .cards(month.getValue().size());
            all.addAll(cards.values());
            for (Map<String, String> golden : month.getValue()) {
                Scorecard card = cards.get(golden.get("agent"));
                assertThat(card).as(golden.toString()).isNotNull();
                columns.forEach((column, divisor) -> assertGolden(
                        golden, column, card.getLine(column.replace('_', '-')).measurement(), divisor));
                compared++;
            }
        }
        return compared;
    }

    /** A golden table prints six decimals; an empty cell means that there is no value. */
    private static void assertGolden(Map<String, String> golden, String column, Measurement measured, long divisor) {
        String expected = golden.get(column);
        String where = golden.get("agent") + " " + golden.get("month") + " " + column;
        if (expected.isEmpty()) {
            assertThat(measured.value()).as(where).isEmpty();
            return;
        }
        Fraction value = measured.value().orElseThrow().dividedBy(Fraction.of(divisor));
        Fraction difference = value.minus(Fraction.of(expected));
        assertThat(difference.max(difference.negated()))
                .as("%s: %s printed as %s", where, value, expected)
                .isLessThanOrEqualTo(Fraction.of(1, 2_000_000));
    }

    private static List<Indicator> callFigures() {
        AnswerSource ratings = AnswerSource.on(STARS);
        return List.of(
                line("answer-rate", 12, new AnswerRate(), ABANDONED_TOO, 0, 100),
                line(
                        "resolved-rate-all",
                        11,
                        new FirstContactResolution(FirstContact.RESOLVED_OF_ALL),
                        ABANDONED_TOO,
                        0,
                        100),
                line(
                        "resolved-rate-answered",
                        11,
                        new FirstContactResolution(FirstContact.RESOLVED_OF_ANSWERED),
                        0,
                        100),
                line("speed-mean", 11, new FirstResponseTime(new TimeSummary.Mean()), 120, 10),
                line("le-20s-share-answered", 11, within(20), 0, 100),
                line("le-60s-share-answered", 11, within(60), 0, 100),
                line("talk-sec-mean", 11, new TalkTime(TalkTime.Part.TALK, new TimeSummary.Mean()), 600, 60),
                line("rating-mean", 11, new MeanRating(ratings), 1, 5),
                line("satisfied-share", 11, new SatisfiedShare(ratings, BigDecimal.valueOf(4)), 0, 100));
    }

    private static Map<String, Long> callColumns() {
        return Map.of(
                "answer_rate", 100L,
                "resolved_rate_all", 100L,
                "resolved_rate_answered", 100L,
                "speed_mean", 1L,
                "le_20s_share_answered", 100L,
                "le_60s_share_answered", 100L,
                "talk_sec_mean", 1L,
                "rating_mean", 1L,
                "satisfied_share", 100L);
    }

    private static List<Indicator> incidentFigures() {
        Recurrence again = new Recurrence(
                Duration.ofDays(7),
                WindowStart.RESOLVED,
                false,
                false,
                new TreeSet<>(Set.of(FactKind.TICKET)),
                Unidentified.NOT_REPEATED);
        return List.of(
                line("sla-met-share", 16, new SlaAttainment(), RESOLVER, 0, 100),
                line("reopened-share", 14, new Reopens(Occurrence.SHARE), RESOLVER, 100, 0),
                line("reassign-mean", 14, new Transfers(Occurrence.PER_RECORD), RESOLVER, 10, 0),
                line("one-touch-share", 14, new FirstContactResolution(FirstContact.ONE_TOUCH), RESOLVER, 0, 100),
                line("resolution-h-mean", 14, resolution(new TimeSummary.Mean()), RESOLVER, 864_000, 0),
                line("resolution-h-median", 14, resolution(new TimeSummary.Median()), RESOLVER, 864_000, 0),
                line("repeat7d-share", 14, new RepeatContact(again), RESOLVER, 100, 0));
    }

    private static Map<String, Long> incidentColumns() {
        return Map.of(
                "sla_met_share", 100L,
                "reopened_share", 100L,
                "reassign_mean", 1L,
                "one_touch_share", 100L,
                "resolution_h_mean", 3600L,
                "resolution_h_median", 3600L,
                "repeat7d_share", 100L);
    }

    private static WaitTime within(int seconds) {
        return new WaitTime(Waiting.ANSWERED_ONLY, TimeSummary.WithinTarget.of(Duration.ofSeconds(seconds)));
    }

    private static ResolutionTime resolution(TimeSummary summary) {
        return new ResolutionTime(ResolutionTime.Begin.OPENED, ResolutionTime.Close.LAST, summary);
    }

    private static Indicator line(String key, int weight, Measure measure, int worst, int best) {
        return line(key, weight, measure, FactSelection.EVERYTHING, worst, best);
    }

    private static Indicator line(
            String key, int weight, Measure measure, FactSelection selection, int worst, int best) {
        return new Indicator(
                key,
                LocalizedText.same(key),
                null,
                Nature.QUANTITATIVE,
                Percentage.of(String.valueOf(weight)),
                null,
                measure,
                selection,
                new LinearRule(BigDecimal.valueOf(worst), BigDecimal.valueOf(best)),
                ChannelTargets.NONE,
                1,
                null);
    }

    private static Standard standard(String key, String from, List<Indicator> indicators) {
        return new Standard(
                new StandardVersion(key, "1", LocalDate.parse(from), null),
                LocalizedText.same(key),
                LocalizedText.same("Test"),
                null,
                null,
                Set.of(Subject.Kind.AGENT),
                List.of(new Dimension("all", LocalizedText.same("all"), new ArrayList<>(indicators))),
                Conventions.DEFAULT,
                GradeScale.DEFAULT,
                List.of(),
                Set.of());
    }
}
