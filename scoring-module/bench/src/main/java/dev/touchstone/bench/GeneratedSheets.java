package dev.touchstone.bench;

import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.card.CardInput;
import dev.touchstone.scoring.card.Scorecard;
import dev.touchstone.scoring.measure.Measurement;
import dev.touchstone.scoring.measure.Unit;
import dev.touchstone.scoring.period.Period;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import dev.touchstone.scoring.wording.Freshness;
import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetHeader;
import dev.touchstone.scoring.wording.SheetRank;
import dev.touchstone.scoring.wording.SheetSubject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Scorecards to be printed, derived by the engine from generated measurements. They carry neither dimensions nor trend, so that their
 * pages say so where the charts would be: drawing is not compared.
 */
final class GeneratedSheets {

    private static final String SURNAMES = "陆程顾孟白汪田姜范方石姚谭廖邹熊金陶";
    private static final String GIVEN = "清和明远书言知行景云安宁若水乐山子期";
    private static final List<String> TEAMS = List.of("华东一组", "华东二组", "华北组", "西南组");
    private static final List<String> LEADS = List.of("石若云", "田知远", "方景明", "白书宁");
    private static final YearMonth MONTH = YearMonth.of(GeneratedTickets.YEAR, 10);
    private static final LocalDate MADE_ON = MONTH.plusMonths(1).atDay(18);

    private final Standard standard = PrintedStandard.standard();
    private final long seed;

    GeneratedSheets(long seed) {
        this.seed = seed;
    }

    /** The first sheets; each depends on the seed and its number only. */
    List<ScorecardSheet> list(int count) {
        return IntStream.range(0, count).mapToObj(this::sheet).toList();
    }

    private ScorecardSheet sheet(int number) {
        RandomGenerator random = new SplittableRandom(seed + number);
        Subject agent = Subject.agent(String.valueOf(number));
        Scorecard card = Scorecard.derivedFrom(CardInput.of(agent, Period.of(MONTH), standard, measurements(random)));
        return withoutCharts(ScorecardSheet.of(card, header(number, random), Language.ZH_CN));
    }

    private static Map<String, Measurement> measurements(RandomGenerator random) {
        long contacts = random.nextInt(200, 400);
        long tickets = random.nextInt(80, 160);
        long chances = random.nextInt(60, 140);
        long milliseconds = random.nextInt(22_000, 58_000);
        return Map.of(
                PrintedStandard.FIRST_RESPONSE,
                Measurement.of(Unit.SECONDS, milliseconds * contacts, 1_000 * contacts, contacts),
                PrintedStandard.ANSWERED_IN_TIME,
                Measurement.proportion(contacts * random.nextInt(72, 95) / 100, contacts),
                PrintedStandard.FIRST_CONTACT,
                Measurement.proportion(tickets * random.nextInt(74, 92) / 100, tickets),
                PrintedStandard.REOPENED,
                Measurement.proportion(tickets * random.nextInt(2, 14) / 100, tickets),
                PrintedStandard.OFFERS,
                Measurement.proportion(chances * random.nextInt(6, 15) / 100, chances));
    }

    private static SheetHeader header(int number, RandomGenerator random) {
        int team = number % TEAMS.size();
        String name = "" + letter(SURNAMES, random) + letter(GIVEN, random) + letter(GIVEN, random);
        return new SheetHeader(
                new SheetSubject(name, "CS" + (20_000 + number), TEAMS.get(team), LEADS.get(team)),
                MADE_ON,
                1,
                false,
                true,
                MADE_ON.atTime(9, 0),
                MADE_ON.plusDays(7).atTime(18, 0),
                new Freshness(LocalDateTime.of(MONTH.atEndOfMonth(), LocalTime.of(23, 59)), 2, 14),
                null,
                List.of(new SheetRank(TEAMS.get(team), random.nextInt(1, 17), 16)),
                List.of(),
                Map.of());
    }

    private static char letter(String letters, RandomGenerator random) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    private static ScorecardSheet withoutCharts(ScorecardSheet sheet) {
        return new ScorecardSheet(
                sheet.language(),
                sheet.title(),
                sheet.subject(),
                sheet.period(),
                sheet.standard(),
                sheet.revision(),
                sheet.published(),
                sheet.provisional(),
                sheet.generated(),
                sheet.total(),
                sheet.totalNumber(),
                sheet.grade(),
                sheet.criticalScore(),
                sheet.ranks(),
                sheet.sample(),
                sheet.rated(),
                sheet.lines(),
                sheet.sum(),
                sheet.adjustments(),
                sheet.items(),
                sheet.exemptions(),
                sheet.vetoes(),
                sheet.criticalFailures(),
                sheet.conventions(),
                sheet.appeal(),
                sheet.freshness(),
                sheet.digest(),
                List.of(),
                List.of());
    }
}
