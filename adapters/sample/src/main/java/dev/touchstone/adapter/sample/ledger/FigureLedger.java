package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.company.Scenario;
import dev.touchstone.adapter.sample.work.WorkMonth;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Figure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What other systems have counted, told once the days it covers are over. */
final class FigureLedger implements Ledger {

    static final String NAME = "figures";

    @Override
    public StreamDescriptor stream() {
        return Streams.describe(NAME, "已统计的数据", "已統計的資料", "Figures counted elsewhere", FactKind.FIGURE);
    }

    @Override
    public List<Entry> listEntries(WorkMonth month, Instant asOf) {
        List<Figure> figures = new ArrayList<>(DistributorFigures.list(month));
        figures.addAll(PersonalFigures.list(month));
        figures.addAll(VisitFigures.list(month));
        List<Entry> entries = new ArrayList<>();
        for (Figure figure : figures) {
            Instant over = Scenario.endOf(figure.until().minusDays(1));
            if (!over.isAfter(asOf)) {
                entries.add(new Entry(over, figure));
            }
        }
        return entries;
    }
}
