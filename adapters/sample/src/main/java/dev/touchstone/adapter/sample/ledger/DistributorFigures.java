package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.company.Team;
import dev.touchstone.adapter.sample.work.WorkMonth;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the call distributor reports of every team: the mean wait of each day and the abandoned share of each month. */
final class DistributorFigures {

    private static final String SOURCE = "ACD（样例）";

    private DistributorFigures() {}

    static List<Figure> list(WorkMonth month) {
        List<Figure> figures = new ArrayList<>();
        QueueCount.byTeamAndDay(month).forEach((team, days) -> {
            days.forEach((day, count) -> {
                if (count.answered() > 0) {
                    figures.add(figure(
                            Keys.monthly(FigureLedger.NAME, "GW", month.month(), team.code() + "-" + day),
                            team,
                            "acd-wait",
                            day,
                            day.plusDays(1),
                            count.waitedSeconds(),
                            count.answered(),
                            "s"));
                }
            });
            QueueCount whole = days.values().stream().reduce(QueueCount.NOTHING, QueueCount::plus);
            figures.add(figure(
                    Keys.monthly(FigureLedger.NAME, "GA", month.month(), team.code()),
                    team,
                    "acd-abandoned",
                    month.month().atDay(1),
                    month.month().plusMonths(1).atDay(1),
                    whole.abandoned(),
                    whole.offered(),
                    null));
        });
        return figures;
    }

    private static Figure figure(
            FactKey key,
            Team team,
            String name,
            LocalDate from,
            LocalDate until,
            long numerator,
            int denominator,
            @Nullable String unit) {
        return new Figure(
                key,
                Marking.mark(key, team).build(),
                team.ref(),
                name,
                from,
                until,
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator),
                unit,
                denominator,
                SOURCE);
    }
}
