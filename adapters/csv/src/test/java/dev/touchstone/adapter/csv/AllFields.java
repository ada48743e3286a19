package dev.touchstone.adapter.csv;

import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Answer;
import dev.touchstone.plugin.fact.AnswerState;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Complaint;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.Direction;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Fault;
import dev.touchstone.plugin.fact.Figure;
import dev.touchstone.plugin.fact.Finding;
import dev.touchstone.plugin.fact.FirstResponse;
import dev.touchstone.plugin.fact.Inspection;
import dev.touchstone.plugin.fact.InspectionItem;
import dev.touchstone.plugin.fact.Offer;
import dev.touchstone.plugin.fact.ResponseBasis;
import dev.touchstone.plugin.fact.Review;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.plugin.fact.Ticket;
import dev.touchstone.plugin.fact.TicketStatus;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** The facts in the tables of {@code all-fields}: every field of every kind is filled at least once and missing at least once. */
final class AllFields {

    private static final Scale THREE_STEPS =
            new Scale(List.of(new BigDecimal(25), new BigDecimal(75), new BigDecimal(100)));

    private AllFields() {}

    static List<ServiceFact> list() {
        return List.of(
                fullTicket(),
                Ticket.builder(new FactKey("tickets", "T2/SH"), at("2026-11-02T08:05"), TicketStatus.OPEN, "open")
                        .circumstances(Circumstances.builder()
                                .link(URI.create("https://crm.example/ticket/T2"))
                                .build())
                        .slaMet(false)
                        .build(),
                Contact.builder(
                                new FactKey("calls", "C1"),
                                FactKind.CALL,
                                Instant.parse("2026-11-01T09:12:58Z"),
                                ContactOutcome.ANSWERED)
                        .direction(Direction.INBOUND)
                        .connected(true)
                        .waited(Duration.ofSeconds(90))
                        .talked(Duration.ofSeconds(65))
                        .held(Duration.ofSeconds(5))
                        .afterWork(Duration.ofMinutes(1))
                        .resolved(true)
                        .build(),
                Contact.builder(
                                new FactKey("calls", "C2"),
                                FactKind.CALL,
                                Instant.parse("2026-11-01T09:13:00Z"),
                                ContactOutcome.ABANDONED)
                        .direction(Direction.OUTBOUND)
                        .connected(false)
                        .waited(Duration.ofSeconds(15))
                        .resolved(false)
                        .build(),
                Contact.builder(
                                new FactKey("chats", "C1"),
                                FactKind.CHAT,
                                at("2026-11-01T09:12:58"),
                                ContactOutcome.ANSWERED)
                        .waited(Duration.ofMinutes(90))
                        .build(),
                fullAnswer(),
                Answer.builder(
                                new FactKey("answers", "A2"),
                                "sales",
                                "overall",
                                "CB2",
                                AnswerState.REFUSED,
                                at("2026-11-04T12:30"))
                        .circumstances(people(Role.SERVED_BY, "bob"))
                        .scale(THREE_STEPS)
                        .raw("refused")
                        .about(new FactKey("tickets", "T2/SH"))
                        .build(),
                new Complaint(
                        new FactKey("complaints", "K1"),
                        people(Role.ASSESSED, "dan"),
                        at("2026-11-04T15:00"),
                        new FactKey("tickets", "T1/SH"),
                        at("2026-11-06T15:00"),
                        at("2026-11-05T09:00")),
                new Complaint(
                        new FactKey("complaints", "K2"),
                        Circumstances.none(),
                        at("2026-11-05T00:00"),
                        null,
                        null,
                        null),
                new Offer(
                        new FactKey("offers", "O1"),
                        people(Role.OFFERED_BY, "anna"),
                        at("2026-11-04T10:00"),
                        at("2026-11-04T10:05"),
                        true,
                        "warranty"),
                new Offer(
                        new FactKey("offers", "O2"),
                        people(Role.OFFERED_BY, "bob"),
                        at("2026-11-04T11:00"),
                        null,
                        null,
                        null),
                new Offer(
                        new FactKey("offers", "O3"),
                        people(Role.OFFERED_BY, "bob"),
                        null,
                        at("2026-11-04T12:00"),
                        false,
                        null),
                fullInspection(),
                secondInspection(),
                new Review(
                        new FactKey("reviews", "anna/teamwork"),
                        judged("anna", "sue"),
                        "teamwork",
                        new BigDecimal(9),
                        Scale.range(0, 10),
                        at("2026-11-30T00:00"),
                        "steady"),
                new Finding(
                        new FactKey("findings", "F1"),
                        judged("dan", "sue"),
                        "fraud",
                        "chat log 7, page 2",
                        at("2026-11-20T16:00")),
                figure("10/2026", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 1), "30", 1200),
                figure("11/2026", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 16), "12.5", 600));
    }

    private static Ticket fullTicket() {
        return Ticket.builder(new FactKey("tickets", "T1/SH"), at("2026-11-01T09:00"), TicketStatus.CLOSED, "done")
                .circumstances(Circumstances.builder()
                        .person(Role.OPENER, new AgentRef("anna"))
                        .person(Role.FIRST_RESPONDER, new AgentRef("bob"))
                        .person(Role.OWNER, new AgentRef("cara"))
                        .person(Role.RESOLVER, new AgentRef("dan"))
                        .person(Role.RESOLVER, new AgentRef("eve"))
                        .person(Role.TRANSFERRED_BY, new AgentRef("fay"))
                        .channel(Channel.PHONE)
                        .type("refund")
                        .tag("urgent")
                        .tag("vip")
                        .priority("high")
                        .queue("Q1")
                        .customer(new CustomerRef("+86 138 0000 0000"))
                        .sourceVersion("v7")
                        .link(URI.create("https://crm.example/ticket/T1"))
                        .attribute("product line", "Phones")
                        .build())
                .firstResponse(
                        new FirstResponse(at("2026-11-01T09:05"), Duration.ofSeconds(270), ResponseBasis.BUSINESS))
                .firstClosed(at("2026-11-02T10:00"))
                .lastClosed(at("2026-11-03T10:00"))
                .reopens(1)
                .contacts(2)
                .transfers(1000)
                .slaMet(true)
                .complaint(false)
                .firstContact(true)
                .build();
    }

    private static Answer fullAnswer() {
        return Answer.builder(
                        new FactKey("answers", "A1"),
                        "sales",
                        "overall",
                        "CB1",
                        AnswerState.ANSWERED,
                        at("2026-11-04T12:00"))
                .circumstances(people(Role.SERVED_BY, "anna"))
                .scale(THREE_STEPS)
                .value(new BigDecimal(100))
                .raw("good")
                .about(new FactKey("tickets", "T1/SH"))
                .contactAt(at("2026-11-03T10:00"))
                .offered(at("2026-11-04T11:58"))
                .comment("很好，\"谢谢\"")
                .build();
    }

    private static Inspection fullInspection() {
        return Inspection.builder(new FactKey("inspections", "I1"), "A", at("2026-11-05T10:00"))
                .circumstances(inspected("anna", "ivy"))
                .items(List.of(
                        new InspectionItem("greeting", new BigDecimal(8), new BigDecimal(10)),
                        new InspectionItem("closing", new BigDecimal("2.5"), new BigDecimal("2.5"))))
                .faults(List.of(
                        new Fault("wording", Fault.Severity.MINOR, null),
                        new Fault("wording", Fault.Severity.MINOR, null),
                        new Fault("data", Fault.Severity.CRITICAL, null)))
                .sample("S-11")
                .about(new FactKey("calls", "C1"))
                .contactAt(at("2026-11-01T09:12"))
                .passed(false)
                .build();
    }

    private static Inspection secondInspection() {
        return Inspection.builder(new FactKey("inspections", "I2"), "A", at("2026-11-05T11:00"))
                .circumstances(inspected("anna", "jo"))
                .items(List.of(
                        new InspectionItem("greeting", null, new BigDecimal(10)),
                        new InspectionItem("closing", BigDecimal.ZERO, new BigDecimal("2.5"))))
                .sample("S-11")
                .about(new FactKey("calls", "C1"))
                .secondRatingOf(new FactKey("inspections", "I1"))
                .build();
    }

    private static Figure figure(String month, LocalDate from, LocalDate until, String lost, int offered) {
        return new Figure(
                new FactKey("figures", "crew-1/" + month),
                Circumstances.none(),
                new TeamRef("crew-1"),
                "abandonment",
                from,
                until,
                new BigDecimal(lost),
                new BigDecimal(offered),
                "%",
                offered,
                "ACD");
    }

    private static Circumstances people(Role role, String name) {
        return Circumstances.builder().person(role, new AgentRef(name)).build();
    }

    private static Circumstances judged(String whom, String by) {
        return Circumstances.builder()
                .person(Role.ASSESSED, new AgentRef(whom))
                .person(Role.JUDGED_BY, new AgentRef(by))
                .build();
    }

    private static Circumstances inspected(String whom, String by) {
        return Circumstances.builder()
                .person(Role.SERVED_BY, new AgentRef(whom))
                .person(Role.JUDGED_BY, new AgentRef(by))
                .build();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
