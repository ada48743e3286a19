package dev.touchstone.adapter.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.directory.AgentEntry;
import dev.touchstone.plugin.directory.MembershipEntry;
import dev.touchstone.plugin.directory.TeamEntry;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.Direction;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is in the sample company when nothing is set. */
@Tag("bulk")
class SampleYearTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final SampleYear YEAR = SampleYear.standard();

    @ParameterizedTest(name = "{0}: {1} of e-commerce, {2} of finance, {3} of telecom")
    @CsvSource({
        "tickets, 7435, 4688, 7006",
        "contacts, 11255, 8284, 8541",
        "surveys, 9893, 7758, 8626",
        "callbacks, 5088, 3240, 3156",
        "complaints, 249, 150, 178",
        "offers, 4539, 2947, 4382",
        "inspections, 11911, 9220, 11486",
        "reviews, 1215, 925, 1185",
        "figures, 1808, 1355, 1790"
    })
    void everyDepartmentHasItsShare(String stream, int ecommerce, int finance, int telecom) {
        assertThat(List.of(count(stream, "ec"), count(stream, "fi"), count(stream, "te")))
                .containsExactly(ecommerce, finance, telecom);
    }

    @Test
    void theWholeYearHasAsManyFactsAsTheManualSays() {
        assertThat(YEAR.all()).hasSize(138_312);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfFactIsThere(FactKind kind) {
        assertThat(YEAR.all()).anyMatch(fact -> fact.kind() == kind);
    }

    @Test
    void everyFactHasAKeyOfItsOwnAMarkAndAPlaceInTheCrm() {
        Set<FactKey> keys = new HashSet<>();
        YEAR.byStream()
                .forEach((stream, facts) -> assertThat(facts).allSatisfy(fact -> {
                    assertThat(keys.add(fact.key())).as("%s is new", fact.key()).isTrue();
                    assertThat(fact.key().stream()).isEqualTo(stream);
                    assertThat(fact.circumstances().attributes()).containsEntry("generated", "true");
                    assertThat(fact.circumstances().link()).hasScheme("https").hasHost("crm.example");
                }));
    }

    @Test
    void everyFactLiesWithinTheYear() {
        Instant from = LocalDate.of(2026, 1, 1).atStartOfDay(ZONE).toInstant();
        Instant until = LocalDate.of(2027, 1, 1).atStartOfDay(ZONE).toInstant();

        assertThat(YEAR.all())
                .allSatisfy(fact -> fact.at(fact.kind().defaultAnchor(), ZONE)
                        .ifPresent(at -> assertThat(at).isBetween(from, until)));
    }

    @Test
    void everybodyNamedInAFactIsInTheDirectory() {
        Set<AgentRef> known =
                YEAR.directory().agents().stream().map(AgentEntry::agent).collect(Collectors.toSet());

        assertThat(YEAR.all().stream()
                        .flatMap(fact -> fact.circumstances().people().values().stream())
                        .flatMap(List::stream)
                        .distinct())
                .isSubsetOf(known);
    }

    @Test
    void whoServesACustomerBelongsToATeamThatDay() {
        assertThat(YEAR.all(Contact.class)).allSatisfy(contact -> {
            LocalDate day = contact.started().atZone(ZONE).toLocalDate();
            contact.circumstances()
                    .people()
                    .values()
                    .forEach(people -> assertThat(people).allMatch(agent -> isMember(agent, day)));
        });
    }

    @Test
    void theDirectoryHasThreeDepartmentsElevenTeamsAndAContractor() {
        assertThat(YEAR.directory().teams())
                .filteredOn(team -> team.kind() == TeamEntry.Kind.DEPARTMENT)
                .extracting(team -> team.team().id())
                .containsExactly("ec", "fi", "te", "quality");
        assertThat(YEAR.directory().teams())
                .filteredOn(team -> team.kind() == TeamEntry.Kind.TEAM)
                .hasSize(10)
                .allMatch(team -> team.parent() != null && team.lead() != null);
        assertThat(YEAR.directory().teams())
                .filteredOn(team -> team.kind() == TeamEntry.Kind.CONTRACTOR)
                .extracting(team -> team.team().id())
                .containsExactly("te-contractor");
    }

    @Test
    void ticketsAreReopenedTransferredMergedSpamLateAndLeftOpen() {
        List<Ticket> tickets = YEAR.all(Ticket.class);

        assertSome(tickets, ticket -> Integer.valueOf(1).equals(ticket.reopens()));
        assertSome(tickets, ticket -> ticket.owners().size() == 2);
        assertSome(tickets, ticket -> ticket.status() == TicketStatus.MERGED);
        assertSome(tickets, ticket -> ticket.status() == TicketStatus.SPAM);
        assertSome(tickets, ticket -> Boolean.FALSE.equals(ticket.slaMet()));
        assertSome(tickets, ticket -> Boolean.TRUE.equals(ticket.complaint()));
        assertThat(tickets).anyMatch(ticket -> ticket.status() == TicketStatus.PENDING);
    }

    @Test
    void customersGiveUpAskTheMachineAndComeAgain() {
        List<Contact> contacts = YEAR.all(Contact.class);

        assertSome(contacts, contact -> contact.outcome() == ContactOutcome.BOT_ONLY);
        assertSome(contacts, contact -> contact.circumstances().tags().contains("follow-up"));
        assertThat(contacts)
                .filteredOn(contact -> contact.outcome() == ContactOutcome.ABANDONED && contact.connected() == null)
                .hasSizeGreaterThan(500)
                .allMatch(contact -> contact.circumstances().people().isEmpty());
    }

    @Test
    void callersWaitLongerInTheEvening() {
        assertThat(meanWait(contact -> hour(contact) >= 19 && hour(contact) < 21))
                .isGreaterThan(
                        meanWait(contact -> hour(contact) < 19).multipliedBy(12).dividedBy(10));
    }

    @Test
    void theOutageBringsMoreCallsAndLongerWaits() {
        Predicate<Contact> outage = contact -> contact.circumstances().tags().contains("outage");

        assertThat(YEAR.all(Contact.class).stream().filter(outage)).hasSizeGreaterThan(40);
        assertThat(meanWait(outage)).isGreaterThan(meanWait(outage.negate()).multipliedBy(2));
    }

    @ParameterizedTest(name = "campaign {0}: more shopping in the first {2} days of month {1} than of month {3}")
    @CsvSource({"618, 6, 20, 5", "double11, 11, 12, 10"})
    void campaignsBringMoreContactsAndMarkThem(String tag, int month, int days, int before) {
        List<Contact> during = shopping(month, days);

        assertThat(during).hasSizeGreaterThan(shopping(before, days).size() * 13 / 10);
        assertThat(during.stream()
                        .filter(contact -> contact.circumstances().tags().contains(tag)))
                .hasSizeGreaterThan(during.size() * 95 / 100);
    }

    @Test
    void secondRatingsAreBlindAndByAnotherInspector() {
        List<Inspection> all = YEAR.all(Inspection.class);
        List<Inspection> second = all.stream()
                .filter(inspection -> inspection.secondRatingOf() != null)
                .collect(Collectors.toList());

        assertThat(second)
                .hasSizeGreaterThan(100)
                .allSatisfy(inspection -> assertThat(all)
                        .filteredOn(first -> first.key().equals(inspection.secondRatingOf()))
                        .singleElement()
                        .satisfies(first -> {
                            assertThat(first.about()).isEqualTo(inspection.about());
                            assertThat(first.circumstances().people())
                                    .isNotEqualTo(inspection.circumstances().people());
                        }));
    }

    private static int count(String stream, String department) {
        return (int) YEAR.byStream().get(stream).stream()
                .filter(fact ->
                        department.equals(fact.circumstances().attributes().get("department")))
                .count();
    }

    private static <F extends ServiceFact> void assertSome(List<F> facts, Predicate<F> condition) {
        assertThat(facts.stream().filter(condition).count()).isBetween(100L, facts.size() / 4L);
    }

    private static boolean isMember(AgentRef agent, LocalDate day) {
        return YEAR.directory().memberships().stream()
                .filter(membership -> membership.agent().equals(agent))
                .anyMatch(membership -> covers(membership, day));
    }

    private static boolean covers(MembershipEntry membership, LocalDate day) {
        return !membership.from().isAfter(day)
                && (membership.until() == null || membership.until().isAfter(day));
    }

    private static int hour(Contact contact) {
        return contact.started().atZone(ZONE).getHour();
    }

    private static Duration meanWait(Predicate<Contact> which) {
        return Duration.ofMillis((long) YEAR.all(Contact.class).stream()
                .filter(contact -> contact.outcome() == ContactOutcome.ANSWERED && contact.waited() != null)
                .filter(which)
                .mapToLong(contact -> contact.waited().toMillis())
                .average()
                .orElseThrow());
    }

    private static List<Contact> shopping(int month, int days) {
        return YEAR.all(Contact.class).stream()
                .filter(contact -> contact.direction() == Direction.INBOUND)
                .filter(contact ->
                        "ec".equals(contact.circumstances().attributes().get("department")))
                .filter(contact -> {
                    LocalDate day = contact.started().atZone(ZONE).toLocalDate();
                    return day.getMonthValue() == month && day.getDayOfMonth() <= days;
                })
                .collect(Collectors.toList());
    }
}
