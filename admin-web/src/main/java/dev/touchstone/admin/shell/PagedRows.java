package dev.touchstone.admin.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * A table's rows, fetched a page at a time.
 *
 * @param <T> a row
 */
public class PagedRows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final transient LongSupplier count;
    private final transient Part<T> part;

    /**
     * @param count how many rows there are
     * @param part where a page of them comes from
     */
    public PagedRows(LongSupplier count, Part<T> part) {
        this.count = count;
        this.part = part;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(count.getAsLong());
    }

    @Override
    public List<T> load(int first, int most, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        Optional<Order> order = sorts.values().stream()
                .findFirst()
                .map(sort -> new Order(sort.getField(), sort.getOrder().isAscending()));
        return part.list(first, most, order);
    }

    /**
     * Where a page of rows comes from.
     *
     * @param <T> a row
     */
    public interface Part<T> {

        /**
         * @param first how many rows to skip
         * @param most how many to return
         * @param order what the reader sorts by; empty for the table's own order
         */
        List<T> list(int first, int most, Optional<Order> order);
    }

    /**
     * What a reader sorts by.
     *
     * @param field the column
     * @param ascending which way
     */
    public record Order(String field, boolean ascending) {}
}
