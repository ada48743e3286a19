package dev.touchstone.admin.standards.draft;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One row of a rule: a band of a rubric, a row of a table of limits, or an answer. */
public class RowForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final @Nullable String key;
    private final NameForm name;
    private @Nullable String limit;
    private @Nullable String share;

    /** An empty row. */
    public RowForm() {
        this(null, new NameForm(), null, null);
    }

    RowForm(@Nullable String key, NameForm name, @Nullable BigDecimal limit, @Nullable BigDecimal share) {
        this.key = key;
        this.name = name;
        this.limit = Typed.text(limit);
        this.share = Typed.text(share);
    }

    @Nullable String key() {
        return key;
    }

    public NameForm getName() {
        return name;
    }

    public @Nullable String getLimit() {
        return limit;
    }

    public void setLimit(@Nullable String limit) {
        this.limit = limit;
    }

    public @Nullable String getShare() {
        return share;
    }

    public void setShare(@Nullable String share) {
        this.share = share;
    }
}
