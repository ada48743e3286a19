package dev.touchstone.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.adapter.csv.Reading.Content;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.CheckReport;
import dev.touchstone.plugin.directory.AgentEntry;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The call-centre sheet, as text and as the workbook it came from: both give the reference totals (golden_totals.csv). */
@Tag("bulk")
class PwcCallsTest {

    private static final String TEXT = "pwc_call_centre/calls.csv";
    private static final String WORKBOOK = "pwc_call_centre/01 Call-Center-Dataset.xlsx";

    @ParameterizedTest
    @ValueSource(strings = {TEXT, WORKBOOK})
    void callsAddUpToTheReferenceTotals(String file) throws AdapterException {
        Content content = reading(file).read("calls");

        List<Contact> calls = content.facts(Contact.class);
        assertThat(content.rejected()).isEmpty();
        assertThat(calls).hasSize(5000);
        assertThat(calls)
                .filteredOn(call -> call.outcome() == ContactOutcome.ANSWERED)
                .hasSize(4054);
        assertThat(calls)
                .filteredOn(call -> call.outcome() == ContactOutcome.ABANDONED)
                .hasSize(946);
        assertThat(calls)
                .filteredOn(call -> Boolean.TRUE.equals(call.resolved()))
                .hasSize(3646);
        assertThat(calls.stream()
                        .map(Contact::waited)
                        .filter(waited -> waited != null)
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofSeconds(273729));
        assertThat(calls.stream()
                        .map(Contact::talked)
                        .filter(talked -> talked != null)
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofSeconds(911837));
    }

    @ParameterizedTest
    @ValueSource(strings = {TEXT, WORKBOOK})
    void ratedCallsAreAnswersToo(String file) throws AdapterException {
        Content content = reading(file).read("ratings");

        List<Answer> ratings = content.facts(Answer.class);
        assertThat(content.rejected()).isEmpty();
        assertThat(ratings).hasSize(4054);
        assertThat(ratings.stream().map(Answer::value).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("13798");
        assertThat(ratings)
                .filteredOn(rating -> rating.value().compareTo(new BigDecimal(4)) >= 0)
                .hasSize(2023);
        assertThat(ratings)
                .allSatisfy(rating -> assertThat(rating.about().stream()).isEqualTo("calls"));
    }

    @Test
    void textAndWorkbookGiveTheSameFacts() throws AdapterException {
        for (String stream : List.of("calls", "ratings")) {
            assertThat(reading(WORKBOOK).read(stream).facts())
                    .isEqualTo(reading(TEXT).read(stream).facts());
        }
    }

    @Test
    void timesAreThoseOfTheConnectionsZone() throws AdapterException {
        Contact first = reading(TEXT).read("calls").facts(Contact.class).get(0);

        assertThat(first.key().key()).isEqualTo("ID0001");
        assertThat(first.started()).isEqualTo(Instant.parse("2021-01-01T01:12:58Z"));
    }

    @Test
    void agentsAreTheEightInTheColumn() throws AdapterException {
        assertThat(reading(TEXT).directory().agents())
                .extracting(AgentEntry::name)
                .containsExactlyInAnyOrder("Diane", "Becky", "Stewart", "Greg", "Dan", "Joe", "Martha", "Jim");
    }

    @Test
    void checkTellsTheEncodingAndShowsRows() throws AdapterException {
        CheckReport report = reading(TEXT).check();

        assertThat(report.passed()).isTrue();
        assertThat(report.remarks())
                .anySatisfy(
                        remark -> assertThat(remark.en())
                                .isEqualTo(
                                        "calls.csv: UTF-8, delimiter comma, 10 columns: Call Id, Agent, Date, Time, Topic, Answered (Y/N),"
                                                + " Resolved, Speed of answer in seconds, AvgTalkDuration, Satisfaction rating"));
        assertThat(report.streams())
                .hasSize(2)
                .allSatisfy(stream -> assertThat(stream.sample())
                        .hasSize(10)
                        .first()
                        .satisfies(row -> assertThat(row).containsEntry("Call Id", "ID0001")));
        assertThat(report.streams().get(0).notProvided())
                .contains("held", "customer")
                .doesNotContain("waited");
    }

    private static Reading reading(String file) {
        return Reading.of(ReferenceData.get(file)).mappedLike("pwc-calls.json");
    }
}
