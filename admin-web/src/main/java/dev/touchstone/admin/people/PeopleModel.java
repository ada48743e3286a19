package dev.touchstone.admin.people;

import dev.touchstone.admin.access.DataScope;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Fetches the list of people a page at a time. */
class PeopleModel extends LazyDataModel<PersonRow> {

    private static final long serialVersionUID = 1L;

    private final transient PeopleDesk desk;
    private final transient DataScope scope;
    private final transient PeopleQuery query;

    PeopleModel(PeopleDesk desk, DataScope scope, PeopleQuery query) {
        this.desk = desk;
        this.scope = scope;
        this.query = query;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(desk.count(query, scope));
    }

    @Override
    public List<PersonRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        PeopleQuery page = query.page(first, size);
        for (SortMeta sort : sorts.values()) {
            page = page.sorted(
                    PeopleQuery.Sort.valueOf(sort.getField().toUpperCase(Locale.ROOT)),
                    sort.getOrder().isAscending());
        }
        return desk.list(page, scope);
    }

    @Override
    public String getRowKey(PersonRow row) {
        return String.valueOf(row.id());
    }

    @Override
    public PersonRow getRowData(String key) {
        return getWrappedData().stream()
                .filter(row -> getRowKey(row).equals(key))
                .findFirst()
                .orElseThrow();
    }
}
