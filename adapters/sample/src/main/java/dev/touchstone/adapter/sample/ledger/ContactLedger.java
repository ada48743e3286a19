package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.work.Course;
import dev.touchstone.adapter.sample.work.FollowUp;
import dev.touchstone.adapter.sample.work.OutboundCall;
import dev.touchstone.adapter.sample.work.ServiceCase;
import dev.touchstone.adapter.sample.work.Talk;
import dev.touchstone.adapter.sample.work.Unserved;
import dev.touchstone.adapter.sample.work.WorkMonth;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.Contact;
import dev.touchstone.plugin.fact.ContactOutcome;
import dev.touchstone.plugin.fact.Direction;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Calls and chats, in and out, answered or not. */
final class ContactLedger implements Ledger {

    static final String NAME = "contacts";

    @Override
    public StreamDescriptor stream() {
        return Streams.describe(NAME, "通话与会话", "通話與對話", "Calls and chats", FactKind.CALL, FactKind.CHAT);
    }

    @Override
    public List<Entry> listEntries(WorkMonth month, Instant asOf) {
        List<Entry> entries = new ArrayList<>();
        for (ServiceCase matter : month.cases()) {
            if (matter.spoken()) {
                entries.add(first(matter));
                List<FollowUp> followUps = Course.of(matter, month.company()).followUps();
                for (int i = 0; i < followUps.size(); i++) {
                    entries.add(again(matter, followUps.get(i), i + 2, i == followUps.size() - 1));
                }
            }
        }
        month.outbound().forEach(call -> entries.add(outbound(call)));
        month.unserved().forEach(unserved -> entries.add(unserved(unserved)));
        entries.removeIf(entry -> entry.changed().isAfter(asOf));
        return entries;
    }

    private static Entry first(ServiceCase matter) {
        FactKey key = Keys.contact(matter);
        Circumstances.Builder circumstances =
                Marking.mark(key, matter).person(Role.SERVED_BY, matter.agent().ref());
        if (matter.hasTicket()) {
            circumstances.attribute("ticket", Keys.ticket(matter).key());
        }
        Contact contact = talked(
                        Contact.builder(key, kind(matter.channel()), matter.opened(), ContactOutcome.ANSWERED),
                        matter.talk())
                .circumstances(circumstances.build())
                .direction(Direction.INBOUND)
                .waited(matter.response())
                .resolved(matter.solvedAtOnce())
                .build();
        return new Entry(matter.firstContactEnds(), contact);
    }

    private static Entry again(ServiceCase matter, FollowUp followUp, int place, boolean settled) {
        FactKey key = Keys.followUp(matter, place);
        Circumstances.Builder circumstances = Marking.mark(key, matter)
                .person(Role.SERVED_BY, followUp.served().ref())
                .tag("follow-up");
        if (matter.hasTicket()) {
            circumstances.attribute("ticket", Keys.ticket(matter).key());
        }
        Contact contact = talked(
                        Contact.builder(key, kind(matter.channel()), followUp.started(), ContactOutcome.ANSWERED),
                        followUp.talk())
                .circumstances(circumstances.build())
                .direction(Direction.INBOUND)
                .waited(followUp.waited())
                .resolved(settled)
                .build();
        return new Entry(followUp.ended(), contact);
    }

    private static Entry outbound(OutboundCall call) {
        FactKey key = Keys.contact(call);
        Talk talk = call.talk();
        Contact.Builder contact = Contact.builder(
                        key,
                        FactKind.CALL,
                        call.started(),
                        talk == null ? ContactOutcome.ABANDONED : ContactOutcome.ANSWERED)
                .circumstances(Marking.mark(key, call).build())
                .direction(Direction.OUTBOUND)
                .connected(talk != null);
        return new Entry(call.ended(), (talk == null ? contact : talked(contact, talk)).build());
    }

    private static Entry unserved(Unserved unserved) {
        FactKey key = Keys.contact(unserved);
        boolean bot = unserved.waited() == null;
        Circumstances.Builder circumstances =
                Marking.mark(key, unserved.team()).channel(unserved.channel()).customer(unserved.customer());
        unserved.tags().forEach(circumstances::tag);
        Contact contact = Contact.builder(
                        key,
                        bot ? FactKind.CHAT : FactKind.CALL,
                        unserved.started(),
                        bot ? ContactOutcome.BOT_ONLY : ContactOutcome.ABANDONED)
                .circumstances(circumstances.build())
                .direction(Direction.INBOUND)
                .waited(unserved.waited())
                .resolved(unserved.botSolved())
                .build();
        return new Entry(unserved.ended(), contact);
    }

    private static Contact.Builder talked(Contact.Builder contact, Talk talk) {
        return contact.talked(talk.talked()).held(talk.held()).afterWork(talk.afterWork());
    }

    private static FactKind kind(Channel channel) {
        return channel.equals(Channel.PHONE) ? FactKind.CALL : FactKind.CHAT;
    }
}
