package dev.touchstone.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.whatif.Rescoring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BothSidesAgreeTest {

    private static final GeneratedTickets TICKETS = new GeneratedTickets(7, 20_000);
    private static final GeneratedTickets FEW_TICKETS = new GeneratedTickets(7, 4_000);

    private final Standard standard = GeneratedStandard.of(TenLines.LINES);

    @Test
    void databasesAndTheFactApiGiveEveryAgentTheSameTotalAndGradeInEveryMonth() throws Exception {
        Results ours = new Results();
        TicketFacts facts = new TicketFacts();
        for (int month = 1; month <= GeneratedTickets.MONTHS; month++) {
            Touchstone.note(
                    Touchstone.score(standard, month, facts.listOf(TICKETS, month))
                            .values(),
                    ours);
        }

        try (DuckDb duckDb = new DuckDb(TICKETS)) {
            duckDb.aggregateAndScore(TenLines.LINES);

            ours.requireSame(duckDb.results(), "DuckDB");
            assertThat(ours.checksum()).isEqualTo(duckDb.results().checksum());
        }
        try (H2 h2 = new H2(TICKETS)) {
            h2.aggregateAndScore(TenLines.LINES);

            ours.requireSame(h2.results(), "H2");
        }
    }

    @Test
    void aWorkbookGivesItsCardsTheSameTotalsAndGradesAsTheDatabase() throws Exception {
        try (DuckDb duckDb = new DuckDb(FEW_TICKETS);
                PoiWorkbook workbook = new PoiWorkbook(TenLines.LINES)) {
            duckDb.keepCells();
            duckDb.score(TenLines.LINES);
            Cells cells = duckDb.cells();
            int[] some = Arrays.copyOf(cells.present(), 300);
            Results byFormulas = new Results();
            workbook.score(cells, some, byFormulas);

            duckDb.results().only(some).requireSame(byFormulas, "Apache POI");
            assertThatThrownBy(() -> duckDb.results().requireSame(byFormulas, "Apache POI"))
                    .hasMessageContaining("by Apache POI");
        }
    }

    @Test
    void droolsAndScorecardsOfTheSameMeasurementsAgree() throws Exception {
        try (DuckDb duckDb = new DuckDb(FEW_TICKETS)) {
            duckDb.keepCells();
            Cells cells = duckDb.cells();
            List<CardInput> inputs = Touchstone.inputs(standard, cells);
            Results ours = new Results();
            Touchstone.note(inputs.stream().map(Scorecard::derivedFrom).toList(), ours);
            Results byRules = new Results();
            new DroolsRules(TenLines.LINES).score(cells).forEach(card -> card.note(byRules));

            ours.requireSame(byRules, "Drools");
            assertThat(inputs).hasSizeGreaterThan(3_000);
        }
    }

    @Test
    void movedTargetsAndWeightsMoveBothSidesAlike() throws Exception {
        try (DuckDb duckDb = new DuckDb(FEW_TICKETS)) {
            duckDb.keepCells();
            List<CardInput> inputs = Touchstone.inputs(standard, duckDb.cells());
            Results ours = new Results();
            Touchstone.note(inputs, new Rescoring(inputs).score(GeneratedStandard.of(TenLines.moved())), ours);
            duckDb.score(TenLines.moved());
            Results moved = duckDb.results();
            duckDb.score(TenLines.LINES);

            ours.requireSame(moved, "DuckDB");
            assertThat(moved.checksum()).isNotEqualTo(duckDb.results().checksum());
        }
    }

    @Test
    void measuringMonthByMonthFindsTheRepeatedContactsThatTheDatabaseFindsInTheYear() throws Exception {
        RepeatContacts contacts = new RepeatContacts(TICKETS);
        RepeatCounts ours = new RepeatCounts();
        RepeatContacts.count(contacts::factsOf, ours);
        RepeatCounts byColumns = new RepeatCounts();
        new ScoredColumns(TicketColumns.of(TICKETS)).countRepeats(byColumns);

        try (DuckDb duckDb = new DuckDb(TICKETS)) {
            duckDb.countRepeats();
            RepeatCounts theirs = duckDb.repeats();

            ours.requireSame(theirs, "DuckDB");
            byColumns.requireSame(theirs, "DuckDB");
            assertThat(ours.repeated()).isGreaterThan(100);
            theirs.set(Cells.indexOf(0, 1), 3, 2);
            assertThatThrownBy(() -> ours.requireSame(theirs, "DuckDB"))
                    .hasMessageContaining("2 of 3 contacts repeated by DuckDB");
        }
    }

    @Test
    void aMonthWithoutTheDaysBehindItsEndMissesRepeatedContacts() throws Exception {
        TicketFacts facts = new TicketFacts();
        RepeatCounts cut = new RepeatCounts();
        RepeatContacts.count(month -> facts.listOf(TICKETS, month), cut);

        try (DuckDb duckDb = new DuckDb(TICKETS)) {
            duckDb.countRepeats();

            assertThat(cut.repeated()).isLessThan(duckDb.repeats().repeated());
            assertThatThrownBy(() -> cut.requireSame(duckDb.repeats(), "DuckDB"))
                    .hasMessageContaining("no time is comparable");
        }
    }

    @Test
    void aFileGivesBothSidesTheTicketsThatWereWrittenAndTheCardsOfTheTableInMemory() throws Exception {
        Results ours = new Results();
        try (TicketFile file = TicketFile.write(FEW_TICKETS);
                DuckDb reading = new DuckDb(file);
                DuckDb duckDb = new DuckDb(FEW_TICKETS)) {
            List<TicketRow> read = new ArrayList<>();
            file.forEach(read::add);
            CardsOfFile cards = new CardsOfFile(file, standard);
            cards.score(ours);
            Results summed = new Results();
            cards.scoreColumns(summed);
            reading.aggregateAndScore(TenLines.LINES);
            duckDb.aggregateAndScore(TenLines.LINES);

            assertThat(read)
                    .isEqualTo(IntStream.range(0, FEW_TICKETS.size())
                            .mapToObj(FEW_TICKETS::row)
                            .toList());
            ours.requireSame(reading.results(), "DuckDB");
            ours.requireSame(duckDb.results(), "DuckDB in memory");
            summed.requireSame(reading.results(), "DuckDB");
        }
    }

    @Test
    void aFileOfOtherTicketsGivesOtherCards() throws Exception {
        try (TicketFile file = TicketFile.write(FEW_TICKETS);
                TicketFile other = TicketFile.write(new GeneratedTickets(8, FEW_TICKETS.size()));
                DuckDb reading = new DuckDb(other)) {
            Results ours = new Results();
            new CardsOfFile(file, standard).score(ours);
            reading.aggregateAndScore(TenLines.LINES);

            assertThatThrownBy(() -> ours.requireSame(reading.results(), "DuckDB"))
                    .hasMessageContaining("no time is comparable");
        }
    }
}
