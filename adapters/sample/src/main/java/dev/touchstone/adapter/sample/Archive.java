package dev.touchstone.adapter.sample;

import dev.touchstone.adapter.sample.company.Company;
import dev.touchstone.adapter.sample.company.Scenario;
import dev.touchstone.adapter.sample.work.WorkMonth;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** The months of the company, made when they are asked for; only the last few are kept. */
final class Archive {

    private static final int KEPT = 3;

    private final Company company;
    private final Map<YearMonth, WorkMonth> months = new LinkedHashMap<>();

    Archive(Company company) {
        this.company = company;
    }

    Scenario scenario() {
        return company.scenario();
    }

    WorkMonth month(YearMonth month) {
        WorkMonth known = months.remove(month);
        WorkMonth work = known == null ? WorkMonth.of(company, month) : known;
        months.put(month, work);
        if (months.size() > KEPT) {
            months.remove(months.keySet().iterator().next());
        }
        return work;
    }

    void clear() {
        months.clear();
    }
}
