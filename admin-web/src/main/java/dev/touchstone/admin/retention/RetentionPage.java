package dev.touchstone.admin.retention;

import dev.touchstone.admin.shell.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** How long personal fields are kept. */
@Named
@ViewScoped
public class RetentionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RetentionDesk desk;

    @Inject
    Notices notices;

    private @Nullable Integer months;

    @PostConstruct
    void read() {
        months = desk.findMonths().orElse(null);
    }

    /** Stores the number of months. */
    public void save() {
        notices.unlessRefused(() -> {
            desk.keepFor(months);
            notices.done("retention.saved");
            return null;
        });
    }

    public int getFewest() {
        return RetentionDesk.FEWEST_MONTHS;
    }

    public int getMost() {
        return RetentionDesk.MOST_MONTHS;
    }

    /** Null to keep everything. */
    public @Nullable Integer getMonths() {
        return months;
    }

    public void setMonths(@Nullable Integer months) {
        this.months = months;
    }
}
