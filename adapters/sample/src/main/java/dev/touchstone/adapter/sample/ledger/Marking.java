package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.company.Team;
import dev.touchstone.adapter.sample.work.OutboundCall;
import dev.touchstone.adapter.sample.work.ServiceCase;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Role;
import java.net.URI;

/** What every fact of the sample company carries: the mark that it was generated, its queue and its place in the CRM. */
final class Marking {

    private static final String GENERATED = "generated";

    private Marking() {}

    static Circumstances.Builder mark(FactKey key) {
        return Circumstances.builder()
                .attribute(GENERATED, "true")
                .link(URI.create("https://crm.example/" + key.stream() + "/" + key.key()));
    }

    static Circumstances.Builder mark(FactKey key, Team team) {
        return mark(key)
                .queue(team.code())
                .attribute("department", team.department().code());
    }

    static Circumstances.Builder mark(FactKey key, ServiceCase matter) {
        Circumstances.Builder circumstances = mark(key, matter.team())
                .channel(matter.channel())
                .type(matter.type().label())
                .customer(matter.customer());
        matter.tags().forEach(circumstances::tag);
        return circumstances;
    }

    static Circumstances.Builder mark(FactKey key, OutboundCall call) {
        return mark(key, call.team())
                .channel(Channel.PHONE)
                .type("外呼")
                .customer(call.customer())
                .person(Role.SERVED_BY, call.agent().ref());
    }
}
