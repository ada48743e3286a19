package dev.touchstone.admin.realdata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.admin.browser.BrowserTest;
import dev.touchstone.admin.server.Patience;
import dev.touchstone.admin.server.RestSteps;
import dev.touchstone.scoring.card.LineState;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.points.Fraction;
import dev.touchstone.scoring.points.Points;
import dev.touchstone.scoring.standard.Standard;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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

    @Test
    @DisplayName("5,000 calls: nine figures of eight agents, month by month, and standard A with inspections by hand")
    void calls() throws IOException {
        RestSteps program = new RestSteps(administrator());
        long connection =
                program.connect(ReferenceData.file(CALLS, "calls.csv"), ReferenceData.mapping("pwc-calls.json"));

        assertThat(program.read(connection).getInt("added")).isEqualTo(5000 + 4054);
        Standard figures = RealFigures.standard("real-calls", "2021-01-01", RealFigures.callFigures());
        program.publish(figures);

        assertThat(compare(program, "real-calls", CALLS, RealFigures.callColumns(), new ArrayList<>()))
                .isEqualTo(8 * 3);
        assertThat(program.read(connection).getInt("added")).isZero();
        List<Scorecard> quarter = List.copyOf(new ScoredMonth(program.program(), "real-calls", "2021-Q1")
                .cards(8)
                .values());
        assertThat(TriedDraft.of(program.program(), figures, "speed-mean", quarter)
                        .compareWith(quarter, "from=2021-01&until=2021-03&by=QUARTER"))
                .isPositive();
        JsonObject days =
                program.program().get("counted-days/verification?month=2021-02").json();
        assertThat(days.getInt("different")).isZero();
        assertThat(days.getInt("same")).isGreaterThanOrEqualTo(28);
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
        Standard figures = RealFigures.standard("real-incidents", "2016-02-01", RealFigures.incidentFigures());
        program.publish(figures);

        List<Scorecard> cards = new ArrayList<>();
        assertThat(compare(program, "real-incidents", INCIDENTS, RealFigures.incidentColumns(), cards))
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
}
