package dev.touchstone.admin.restatements;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.standards.OpenVersion;
import dev.touchstone.admin.standards.PastResults;
import dev.touchstone.admin.standards.PublishingPage;
import dev.touchstone.admin.standards.VersionState;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Beside the button that publishes: how many confirmed results the version reaches, and what is to become of them. */
@Named
@ViewScoped
public class RestatementPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RestatementDesk desk;

    @Inject
    OpenVersion version;

    @Inject
    PublishingPage publishing;

    private transient @Nullable Restatement shown;
    private long count;
    private String tried = "";

    /** Looks anew, with the days as they are typed. */
    public void look() {
        shown = null;
        count = 0;
        tried = version.getRow().digest();
        if (version.getRow().state() != VersionState.DRAFT) {
            return;
        }
        findDays().ifPresent(days -> {
            count = desk.count(version.getRow(), days.from(), days.until());
            if (count > 0) {
                shown = desk.tryOut(version.getRow(), days.from(), days.until(), new DataScope.All());
            }
        });
    }

    /** How many confirmed results it reaches; 0 while the days make no sense. */
    public long getCount() {
        return count;
    }

    /** Whether the draft was changed since it was tried on them. */
    public boolean isStale() {
        return !version.getRow().digest().equals(tried);
    }

    /** How many of them would change grade or coefficient; null while that is being computed. */
    public @Nullable Integer getMoving() {
        Restatement known = shown;
        return known == null || !known.ready() ? null : known.moving();
    }

    /** What can be chosen. */
    public List<PastResults> getChoices() {
        return List.of(PastResults.values());
    }

    private record Days(LocalDate from, @Nullable LocalDate until) {}

    private Optional<Days> findDays() {
        try {
            LocalDate from = LocalDate.parse(String.valueOf(publishing.getFrom()));
            if (!version.isOverlay()) {
                return Optional.of(new Days(from, null));
            }
            LocalDate until =
                    LocalDate.parse(String.valueOf(publishing.getLast())).plusDays(1);
            return until.isAfter(from) ? Optional.of(new Days(from, until)) : Optional.empty();
        } catch (DateTimeException beingTyped) {
            return Optional.empty();
        }
    }
}
