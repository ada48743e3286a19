package dev.touchstone.admin.imports;

import dev.touchstone.plugin.feed.Rejected;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Fetches rejected records a page at a time, in the order of the source. */
class RejectedModel extends LazyDataModel<Rejected> {

    private static final long serialVersionUID = 1L;

    private final transient Pages pages;
    private final int count;

    RejectedModel(long count, Pages pages) {
        this.count = Math.toIntExact(count);
        this.pages = pages;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return count;
    }

    @Override
    public List<Rejected> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return pages.list(first, size);
    }

    /** Where a page of records comes from. */
    interface Pages {
        List<Rejected> list(int first, int most);
    }
}
