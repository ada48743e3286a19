package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.company.Employee;
import dev.touchstone.adapter.sample.work.ServiceCase;
import dev.touchstone.adapter.sample.work.WorkMonth;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Figure;
import dev.touchstone.plugin.fact.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the dispatch system reports of everybody who visits customers: how many visits of a month began in the agreed window. */
final class VisitFigures {

    private static final String NAME = "on-time-visits";
    private static final String SOURCE = "派工系统（样例）";

    private VisitFigures() {}

    static List<Figure> list(WorkMonth month) {
        Map<Employee, List<ServiceCase>> visits = new LinkedHashMap<>();
        month.cases().stream()
                .filter(ServiceCase::visit)
                .forEach(visit -> visits.computeIfAbsent(visit.agent(), visitor -> new ArrayList<>())
                        .add(visit));
        List<Figure> figures = new ArrayList<>();
        visits.forEach((visitor, all) -> figures.add(figure(month, visitor, all)));
        return figures;
    }

    private static Figure figure(WorkMonth month, Employee visitor, List<ServiceCase> visits) {
        long onTime = visits.stream()
                .filter(visit -> visit.dice("arrival").chance(visit.skill().onTimePermille()))
                .count();
        FactKey key = Keys.monthly(FigureLedger.NAME, "GV", month.month(), visitor.number());
        return new Figure(
                key,
                Marking.mark(key, visits.get(0).team())
                        .person(Role.ASSESSED, visitor.ref())
                        .build(),
                null,
                NAME,
                month.month().atDay(1),
                month.month().plusMonths(1).atDay(1),
                BigDecimal.valueOf(onTime),
                BigDecimal.valueOf(visits.size()),
                null,
                visits.size(),
                SOURCE);
    }
}
