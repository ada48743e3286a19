package dev.touchstone.admin.home;

import dev.touchstone.admin.connections.ConnectedCrm;
import dev.touchstone.admin.connections.ConnectionDesk;
import dev.touchstone.admin.imports.AlertDesk;
import dev.touchstone.admin.imports.ImportDesk;
import dev.touchstone.admin.imports.ImportRun;
import dev.touchstone.admin.imports.RejectionAlert;
import dev.touchstone.admin.imports.RunState;
import dev.touchstone.admin.shell.Moments;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.StandardDesk;
import dev.touchstone.admin.standards.VersionRow;
import dev.touchstone.admin.standards.VersionState;
import dev.touchstone.plugin.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an administrator should look at: connections that fail, are late or were rejected in part, and drafts. */
@ApplicationScoped
class Concerns {

    private static final int RUNS_LOOKED_AT = 12;
    private static final int RUNS_FOR_A_HABIT = 3;

    @Inject
    ConnectionDesk connections;

    @Inject
    ImportDesk imports;

    @Inject
    AlertDesk alerts;

    @Inject
    StandardDesk standards;

    @Inject
    ReviewConcerns reviews;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    @Inject
    Moments moments;

    @Inject
    InstantSource clock;

    List<Attention> list() {
        List<Attention> all = new ArrayList<>();
        Map<Long, RejectionAlert> given =
                alerts.list().stream().collect(Collectors.toMap(RejectionAlert::connection, Function.identity()));
        for (ConnectedCrm crm : connections.list()) {
            List<ImportRun> runs = imports.list(crm.id(), RUNS_LOOKED_AT);
            if (runs.isEmpty()) {
                all.add(of("warn", "pi-cloud-download", texts.of("home.attention.never", crm.name()), "", crm));
            } else {
                concernOf(crm, runs).ifPresent(all::add);
                Optional.ofNullable(given.get(crm.id()))
                        .map(alert -> alarm(crm, alert))
                        .or(() -> rejectedBy(crm, runs.get(0)))
                        .ifPresent(all::add);
            }
        }
        standards.list().stream()
                .filter(row -> row.state() == VersionState.DRAFT)
                .map(this::draft)
                .forEach(all::add);
        reviews.list().forEach(all::add);
        return all;
    }

    private Optional<Attention> concernOf(ConnectedCrm crm, List<ImportRun> runs) {
        ImportRun newest = runs.get(0);
        if (newest.state() == RunState.FAILED) {
            return Optional.of(of(
                    "bad", "pi-exclamation-triangle", texts.of("home.attention.failed", crm.name()), why(newest), crm));
        }
        List<Instant> ends = runs.stream()
                .filter(run -> run.state() == RunState.DONE)
                .map(ImportRun::endedAt)
                .filter(Objects::nonNull)
                .toList();
        if (ends.size() < RUNS_FOR_A_HABIT) {
            return Optional.empty();
        }
        Duration usual = usualGap(ends);
        Duration silence = Duration.between(ends.get(0), clock.instant());
        return silence.compareTo(usual.multipliedBy(2)) <= 0
                ? Optional.empty()
                : Optional.of(of(
                        "warn",
                        "pi-clock",
                        texts.of("home.attention.stale", crm.name(), moments.of(ends.get(0))),
                        texts.of("home.attention.staleWhy", Math.max(1, usual.toHours())),
                        crm));
    }

    private Attention alarm(ConnectedCrm crm, RejectionAlert alert) {
        return new Attention(
                "bad",
                "pi-exclamation-triangle",
                texts.of("home.attention.alarm", alert.rejected(), crm.name(), alert.percent()),
                texts.of("home.attention.alarmWhy"),
                "/imports/rejected?connection=" + crm.id(),
                texts.of("home.attention.readThem"));
    }

    private Optional<Attention> rejectedBy(ConnectedCrm crm, ImportRun newest) {
        return newest.rejected() == 0
                ? Optional.empty()
                : Optional.of(new Attention(
                        "warn",
                        "pi-exclamation-triangle",
                        texts.of("home.attention.rejected", newest.rejected(), crm.name()),
                        texts.of("home.attention.rejectedWhy"),
                        "/imports/rejected?run=" + newest.id(),
                        texts.of("home.attention.readThem")));
    }

    private Attention draft(VersionRow row) {
        return new Attention(
                "acc",
                "pi-file-edit",
                texts.of(
                        "home.attention.draft",
                        row.standard()
                                .name()
                                .in(Language.of(preferences.getLanguage().getTag())),
                        row.standard().version().version()),
                texts.of("home.attention.draftWho", moments.of(row.changedAt()), row.changedBy()),
                "/standards/standard?id=" + row.id(),
                texts.of("home.attention.edit"));
    }

    private Attention of(String kind, String icon, String sentence, String detail, ConnectedCrm crm) {
        return new Attention(
                kind,
                icon,
                sentence,
                detail,
                "/imports/imports?connection=" + crm.id(),
                texts.of("home.attention.look"));
    }

    private String why(ImportRun run) {
        String all = run.message();
        if (all == null) {
            return "";
        }
        String[] lines = all.split("\n", -1);
        return lines.length == preferences.getLanguages().size()
                ? lines[preferences.getLanguage().ordinal()]
                : all;
    }

    /** The middle one of the gaps between runs, newest first. */
    private static Duration usualGap(List<Instant> ends) {
        List<Duration> gaps = new ArrayList<>();
        for (int i = 1; i < ends.size(); i++) {
            gaps.add(Duration.between(ends.get(i), ends.get(i - 1)));
        }
        return gaps.stream().sorted().toList().get(gaps.size() / 2);
    }
}
