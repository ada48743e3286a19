package dev.touchstone.admin.pilots;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.standards.StandardTimeline;
import dev.touchstone.plugin.text.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pilots beside versions and on timelines, on pages that only administrators open; a pilot itself tells of nobody. */
@Named
@RequestScoped
public class VersionPilots {

    @Inject
    PilotSheets sheets;

    @Inject
    Preferences preferences;

    private @Nullable List<PilotRow> rows;

    /** The pilots of one version, the newest first. */
    public List<PilotRow> list(long version) {
        return all().stream()
                .filter(row -> row.draft() != null && row.draft() == version)
                .toList();
    }

    /** Whether a version is being tried, or waits for its report. */
    public boolean isTried(long version) {
        return list(version).stream().anyMatch(row -> row.state() != PilotState.CLOSED);
    }

    /** The pilots of a standard that reach into its timeline, the first on the left. */
    public List<PilotBar> bars(StandardTimeline line) {
        String standard = line.getNewest().standard().version().standard();
        return all().stream()
                .filter(row -> row.standard().equals(standard))
                .flatMap(
                        row -> line
                                .place(row.from(), row.until())
                                .map(place -> new PilotBar(row, place.at(), place.width()))
                                .stream())
                .sorted((one, other) -> Double.compare(one.at(), other.at()))
                .toList();
    }

    private List<PilotRow> all() {
        if (rows == null) {
            rows = sheets.list(
                    new DataScope.All(), Language.of(preferences.getLanguage().getTag()));
        }
        return rows;
    }
}
