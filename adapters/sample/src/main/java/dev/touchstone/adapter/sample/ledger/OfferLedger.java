package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Department;
import dev.touchstone.adapter.sample.work.ServiceCase;
import dev.touchstone.adapter.sample.work.WorkMonth;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Offer;
import dev.touchstone.plugin.fact.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Proactive offers, made or missed. */
final class OfferLedger implements Ledger {

    static final String NAME = "offers";
    private static final int ACCEPTED = 320;

    @Override
    public StreamDescriptor stream() {
        return Streams.describe(NAME, "主动推荐", "主動推薦", "Proactive offers", FactKind.OFFER);
    }

    @Override
    public List<Entry> listEntries(WorkMonth month, Instant asOf) {
        List<Entry> entries = new ArrayList<>();
        for (ServiceCase matter : month.cases()) {
            if (matter.offerDue() && !matter.firstContactEnds().isAfter(asOf)) {
                entries.add(new Entry(matter.firstContactEnds(), offer(matter, matter.dice("offer"))));
            }
        }
        return entries;
    }

    private static Offer offer(ServiceCase matter, Dice dice) {
        FactKey key = new FactKey(NAME, "F" + matter.number());
        boolean made = matter.offerMade();
        return new Offer(
                key,
                Marking.mark(key, matter)
                        .person(Role.OFFERED_BY, matter.agent().ref())
                        .build(),
                matter.answered(),
                made ? matter.answered().plus(matter.talk().talked()) : null,
                made ? dice.chance(ACCEPTED) : null,
                dice.pick(products(matter.team().department())));
    }

    private static List<String> products(Department department) {
        switch (department) {
            case ECOMMERCE:
                return List.of("退货运费险", "会员卡", "延保服务");
            case FINANCE:
                return List.of("账单分期", "账户安全险", "自动还款");
            default:
                return List.of("千兆升级", "副卡", "上门检测");
        }
    }
}
