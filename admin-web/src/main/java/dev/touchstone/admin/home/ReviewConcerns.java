package dev.touchstone.admin.home;

import dev.touchstone.admin.shell.Organisation;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.admin.standards.VersionState;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.standard.StandardVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** Reminds of the yearly review of standards whose version has been in force for almost a year. */
@ApplicationScoped
class ReviewConcerns {

    private static final int MONTHS = 11;

    @Inject
    StandardDesk standards;

    @Inject
    OrganisationDesk organisation;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    @Inject
    InstantSource clock;

    List<Attention> list() {
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), organisation.find().map(Organisation::zone).orElse(ZoneOffset.UTC));
        return listDue(standards.list(), today).stream().map(this::reminder).toList();
    }

    /** The newest version of each standard, where it began more than eleven months ago. */
    static List<VersionRow> listDue(List<VersionRow> versions, LocalDate today) {
        return versions.stream()
                .filter(row -> row.state() == VersionState.PUBLISHED && !row.overlay() && row.withdrawnFrom() == null)
                .collect(Collectors.toMap(
                        row -> row.standard().version().standard(),
                        row -> row,
                        BinaryOperator.maxBy(Comparator.comparing(
                                row -> row.standard().version().from()))))
                .values()
                .stream()
                .filter(row -> row.standard().version().from().isBefore(today.minusMonths(MONTHS)))
                .sorted(Comparator.comparing(row -> row.standard().version().standard()))
                .toList();
    }

    private Attention reminder(VersionRow row) {
        StandardVersion version = row.standard().version();
        return new Attention(
                "acc",
                "pi-calendar",
                texts.of(
                        "home.attention.review",
                        row.standard()
                                .name()
                                .in(Language.of(preferences.getLanguage().getTag())),
                        version.version(),
                        version.from().toString()),
                texts.of("home.attention.reviewWhy"),
                "/standards/standard?id=" + row.id(),
                texts.of("home.attention.look"));
    }
}
