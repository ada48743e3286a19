package dev.touchstone.admin.publications;

import dev.touchstone.admin.access.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was published, and how many of the reader's people have read it. */
@Named
@RequestScoped
public class PublicationsPage {

    @Inject
    PublicationDesk desk;

    @Inject
    AcknowledgementDesk acknowledgements;

    @Inject
    SignedIn me;

    private @Nullable List<PublicationRow> rows;
    private final Map<Long, Optional<TeamReading>> readings = new HashMap<>();

    public List<PublicationRow> getRows() {
        List<PublicationRow> known = rows;
        if (known == null) {
            known = desk.list();
            rows = known;
        }
        return known;
    }

    /** Everybody whom the reader sees together; null if nobody is to read the version. */
    public @Nullable TeamReading readingOf(PublicationRow row) {
        return readings.computeIfAbsent(
                        row.version(),
                        version -> acknowledgements
                                .findReading(version, me.scope())
                                .filter(reading -> !reading.none())
                                .map(Reading::whole))
                .orElse(null);
    }
}
