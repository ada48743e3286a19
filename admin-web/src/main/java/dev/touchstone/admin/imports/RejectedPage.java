package dev.touchstone.admin.imports;

import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.text.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What a run rejected, with place, value and reason. */
@Named
@ViewScoped
public class RejectedPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 500;

    @Inject
    ImportDesk desk;

    @Inject
    Preferences preferences;

    private long run;

    /** The first rejected records; the download has them all. */
    public List<Rejected> getRows() {
        return desk.listRejected(run, 0, MOST_SHOWN);
    }

    /** The reason in the reader's language. */
    public String reason(Rejected row) {
        return row.reason().in(Language.of(preferences.getLanguage().getTag()));
    }

    public long getRun() {
        return run;
    }

    public void setRun(long run) {
        this.run = run;
    }
}
