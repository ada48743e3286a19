package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.company.Scenario;
import dev.touchstone.adapter.sample.company.Team;
import dev.touchstone.adapter.sample.work.ServiceCase;
import dev.touchstone.adapter.sample.work.Unserved;
import dev.touchstone.adapter.sample.work.WorkMonth;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the call distributor counted in one queue: new calls and chats, without follow-ups. */
record QueueCount(int answered, long waitedSeconds, int abandoned) {

    static final QueueCount NOTHING = new QueueCount(0, 0, 0);

    int offered() {
        return answered + abandoned;
    }

    QueueCount plus(QueueCount more) {
        return new QueueCount(answered + more.answered, waitedSeconds + more.waitedSeconds, abandoned + more.abandoned);
    }

    /** By team and day; days on which nothing came up are left out. */
    static Map<Team, SortedMap<LocalDate, QueueCount>> byTeamAndDay(WorkMonth month) {
        Map<Team, SortedMap<LocalDate, QueueCount>> counts = new EnumMap<>(Team.class);
        for (ServiceCase matter : month.cases()) {
            if (matter.spoken()) {
                add(
                        counts,
                        matter.team(),
                        matter.day(),
                        new QueueCount(1, matter.response().toSeconds(), 0));
            }
        }
        for (Unserved unserved : month.unserved()) {
            if (unserved.waited() != null) {
                LocalDate day = unserved.started().atZone(Scenario.ZONE).toLocalDate();
                add(counts, unserved.team(), day, new QueueCount(0, 0, 1));
            }
        }
        return counts;
    }

    private static void add(
            Map<Team, SortedMap<LocalDate, QueueCount>> counts, Team team, LocalDate day, QueueCount more) {
        counts.computeIfAbsent(team, each -> new TreeMap<>()).merge(day, more, QueueCount::plus);
    }
}
