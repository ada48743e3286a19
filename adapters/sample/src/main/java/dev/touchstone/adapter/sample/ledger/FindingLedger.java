package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.company.Employee;
import dev.touchstone.adapter.sample.company.Scenario;
import dev.touchstone.adapter.sample.work.WorkMonth;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Finding;
import dev.touchstone.plugin.fact.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/** Two findings against one person, who coached customers to change their ratings. */
final class FindingLedger implements Ledger {

    static final String NAME = "findings";
    private static final String WHO = "YL-0036";
    private static final int HOUR = 15;

    private record Proof(MonthDay day, String evidence) {}

    private static final List<Proof> PROOFS = List.of(
            new Proof(MonthDay.of(8, 19), "录音抽检：通话中诱导客户把评分改为 5 分（样例）"),
            new Proof(MonthDay.of(8, 27), "同一号码代客户提交 4 次评分（样例）"));

    @Override
    public StreamDescriptor stream() {
        return Streams.describe(NAME, "违规认定", "違規認定", "Findings", FactKind.FINDING);
    }

    @Override
    public List<Entry> listEntries(WorkMonth month, Instant asOf) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < PROOFS.size(); i++) {
            LocalDate day = PROOFS.get(i).day().atYear(month.month().getYear());
            Instant established = day.atTime(HOUR, 0).atZone(Scenario.ZONE).toInstant();
            if (day.getMonth() == month.month().getMonth() && !established.isAfter(asOf)) {
                entries.add(finding(month, i, established));
            }
        }
        return entries;
    }

    private static Entry finding(WorkMonth month, int place, Instant established) {
        FactKey key = Keys.monthly(NAME, "X", month.month(), WHO + "-" + (place + 1));
        Employee inspector = month.company().listInspectors().get(0);
        Finding finding = new Finding(
                key,
                Marking.mark(key)
                        .person(Role.ASSESSED, month.company().getEmployee(WHO).ref())
                        .person(Role.JUDGED_BY, inspector.ref())
                        .build(),
                "fraud",
                PROOFS.get(place).evidence(),
                established);
        return new Entry(established, finding);
    }
}
