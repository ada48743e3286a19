package dev.touchstone.admin.imports;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Has single records of the shown connection fetched again. */
@Named
@ViewScoped
public class RepairPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Ids stand one below the other, or between commas and semicolons; a space may belong to one. */
    private static final Pattern BETWEEN = Pattern.compile("[\\r\\n\\t,;，；、]+");

    @Inject
    RepairDesk desk;

    @Inject
    ImportsPage page;

    @Inject
    SignedIn me;

    @Inject
    Notices notices;

    private String stream = "";
    private String keys = "";

    /** Whether the source can be asked for single records. */
    public boolean isOffered() {
        Long connection = page.getConnection();
        return connection != null && desk.isOffered(connection);
    }

    /** How many at most. */
    public int getMost() {
        return desk.most();
    }

    /** Starts the run and goes to what became of each record. */
    public @Nullable String start() {
        Long connection = page.getConnection();
        if (connection == null) {
            return null;
        }
        return notices.unlessRefused(() -> "/imports/repair?faces-redirect=true&run="
                + desk.request(connection, stream, List.of(BETWEEN.split(keys)), me.getName())
                        .id());
    }

    public String getStream() {
        return stream;
    }

    public void setStream(String stream) {
        this.stream = stream;
    }

    public String getKeys() {
        return keys;
    }

    public void setKeys(@Nullable String keys) {
        this.keys = keys == null ? "" : keys;
    }
}
