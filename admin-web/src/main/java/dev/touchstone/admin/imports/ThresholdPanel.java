package dev.touchstone.admin.imports;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Of how many rejected records of the shown connection administrators are told. */
@Named
@ViewScoped
public class ThresholdPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AlertDesk desk;

    @Inject
    ImportsPage page;

    @Inject
    SignedIn me;

    @Inject
    Notices notices;

    private @Nullable Integer percent;
    private @Nullable Integer records;

    /** Begins with what stands. */
    public void open() {
        Long connection = page.getConnection();
        if (connection != null) {
            RejectionThreshold standing = desk.getThreshold(connection);
            percent = standing.percent();
            records = standing.records();
        }
    }

    /** Stores it. */
    public @Nullable String save() {
        Long connection = page.getConnection();
        if (connection == null) {
            return null;
        }
        return notices.unlessRefused(() -> {
            desk.setThreshold(connection, percent, records, me.getName());
            notices.done("imports.thresholdSaved");
            return "/imports/imports?faces-redirect=true&connection=" + connection;
        });
    }

    public @Nullable Integer getPercent() {
        return percent;
    }

    public void setPercent(@Nullable Integer percent) {
        this.percent = percent;
    }

    public @Nullable Integer getRecords() {
        return records;
    }

    public void setRecords(@Nullable Integer records) {
        this.records = records;
    }
}
