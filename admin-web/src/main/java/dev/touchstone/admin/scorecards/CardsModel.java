package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.DataScope;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Fetches the list of scorecards a page at a time. */
class CardsModel extends LazyDataModel<CardRow> {

    private static final long serialVersionUID = 1L;

    private final transient ScorecardDesk desk;
    private final transient DataScope scope;
    private final transient CardQuery query;

    CardsModel(ScorecardDesk desk, DataScope scope, CardQuery query) {
        this.desk = desk;
        this.scope = scope;
        this.query = query;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(desk.count(query, scope));
    }

    @Override
    public List<CardRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        CardQuery page = query.page(first, size);
        for (SortMeta sort : sorts.values()) {
            page = page.sorted(
                    CardQuery.Sort.valueOf(sort.getField().toUpperCase(Locale.ROOT)),
                    sort.getOrder().isAscending());
        }
        return desk.list(page, scope);
    }

    @Override
    public String getRowKey(CardRow row) {
        return String.valueOf(row.id());
    }

    @Override
    public CardRow getRowData(String key) {
        return getWrappedData().stream()
                .filter(row -> getRowKey(row).equals(key))
                .findFirst()
                .orElseThrow();
    }
}
