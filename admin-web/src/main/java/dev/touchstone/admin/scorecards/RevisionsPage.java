package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.NothingHere;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.plugin.text.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two revisions of a scorecard side by side: the newest and the one before it, unless others are asked for. */
@Named
@ViewScoped
public class RevisionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScorecardDesk desk;

    @Inject
    SheetDesk sheets;

    @Inject
    CardLooks looks;

    @Inject
    SignedIn me;

    @Inject
    Preferences preferences;

    private long id;
    private @Nullable Integer before;
    private @Nullable Integer after;
    private transient @Nullable RevisionChanges changes;
    private transient @Nullable ShownCard newest;

    /** Answers 404 where there is no such card for this reader, or no two revisions of it. */
    public void open() {
        newest = desk.find(id, me.scope()).orElseThrow(NothingHere::new);
        List<Integer> numbers =
                newest.revisions().stream().map(Revision::number).toList();
        if (after == null) {
            after = numbers.size();
        }
        if (before == null) {
            before = after - 1;
        }
        if (!numbers.contains(before) || !numbers.contains(after)) {
            throw new NothingHere();
        }
        ShownCard first = desk.find(id, before, me.scope()).orElseThrow(NothingHere::new);
        ShownCard second = desk.find(id, after, me.scope()).orElseThrow(NothingHere::new);
        looks.viewed(first);
        looks.viewed(second);
        changes = sheets.changes(
                first, second, Language.of(preferences.getLanguage().getTag()));
    }

    public RevisionChanges getChanges() {
        return Objects.requireNonNull(changes);
    }

    /** Who it is about. */
    public String getWho() {
        return sheets.sheet(
                        Objects.requireNonNull(newest),
                        Language.of(preferences.getLanguage().getTag()))
                .subject()
                .name();
    }

    /** Everything that was confirmed, oldest first. */
    public List<Revision> getRevisions() {
        return Objects.requireNonNull(newest).revisions();
    }

    public ShownCard getCard() {
        return Objects.requireNonNull(newest);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable Integer getBefore() {
        return before;
    }

    public void setBefore(@Nullable Integer before) {
        this.before = before;
    }

    public @Nullable Integer getAfter() {
        return after;
    }

    public void setAfter(@Nullable Integer after) {
        this.after = after;
    }
}
