package dev.touchstone.admin.standards;

import dev.touchstone.scoring.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which version of a standard decides on which days: published versions one after the other, and overlays above them. */
final class VersionPlan {

    private final List<VersionSpan> versions;
    private final List<VersionSpan> overlays;

    VersionPlan(List<VersionSpan> published) {
        List<VersionSpan> inOrder = published.stream()
                .filter(span -> !span.never())
                .sorted(Comparator.comparing(VersionSpan::from).thenComparing(VersionSpan::id))
                .toList();
        versions = inOrder.stream().filter(span -> !span.overlay()).toList();
        overlays = inOrder.stream().filter(VersionSpan::overlay).toList();
    }

    /** The version that decides on a day, overlays aside. A version that was withdrawn leaves nothing behind it. */
    Optional<VersionSpan> findInForce(LocalDate day) {
        return versions.stream()
                .filter(span -> !span.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(span -> span.end() == null || day.isBefore(Objects.requireNonNull(span.end())));
    }

    /** The version that begins on a day, overlays aside. */
    Optional<VersionSpan> findBeginning(LocalDate day) {
        return versions.stream().filter(span -> span.from().equals(day)).findFirst();
    }

    /** The version that decided before one began, overlays aside. */
    Optional<VersionSpan> findBefore(LocalDate day) {
        return versions.stream().filter(span -> span.from().isBefore(day)).reduce((earlier, later) -> later);
    }

    /** Overlays that share a day with a span, in time order. */
    List<VersionSpan> listOverlays(LocalDate from, LocalDate until) {
        return overlays.stream()
                .filter(span -> span.from().isBefore(until)
                        && Objects.requireNonNull(span.end()).isAfter(from))
                .toList();
    }

    /** Days after a day on which a version begins, overlays aside. */
    List<LocalDate> listBeginnings(LocalDate after) {
        return versions.stream()
                .map(VersionSpan::from)
                .filter(from -> from.isAfter(after))
                .toList();
    }

    /** What decides on a day or begins after it, overlays included, in time order. */
    List<VersionSpan> listFrom(LocalDate day) {
        return Stream.of(
                        findInForce(day).stream(),
                        versions.stream().filter(span -> span.from().isAfter(day)),
                        overlays.stream()
                                .filter(span ->
                                        Objects.requireNonNull(span.end()).isAfter(day)))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(VersionSpan::from))
                .toList();
    }

    /** The first day on which a version no longer decides; empty if that is open, or if it never decided. */
    Optional<LocalDate> findEnd(long id) {
        return Stream.concat(versions.stream(), overlays.stream())
                .filter(span -> span.id() == id)
                .findFirst()
                .flatMap(span -> Stream.concat(
                                Stream.ofNullable(span.end()),
                                span.overlay() ? Stream.empty() : listBeginnings(span.from()).stream())
                        .min(Comparator.naturalOrder()));
    }

    /** What decides in a period, in time order and without gaps; empty if no version was in force at its start. */
    List<Part> listParts(Period period) {
        Optional<VersionSpan> base = findInForce(period.from());
        if (base.isEmpty()) {
            return List.of();
        }
        long usual = base.get().id();
        List<Part> parts = new ArrayList<>();
        LocalDate day = period.from();
        for (VersionSpan overlay : listOverlays(period.from(), period.until())) {
            LocalDate begins = overlay.from().isAfter(day) ? overlay.from() : day;
            LocalDate end = Objects.requireNonNull(overlay.end());
            LocalDate ends = end.isBefore(period.until()) ? end : period.until();
            if (begins.isAfter(day)) {
                parts.add(new Part(usual, Period.span(day, begins)));
            }
            if (ends.isAfter(begins)) {
                parts.add(new Part(overlay.id(), Period.span(begins, ends)));
                day = ends;
            }
        }
        if (parts.isEmpty()) {
            return List.of(new Part(usual, period));
        }
        if (day.isBefore(period.until())) {
            parts.add(new Part(usual, Period.span(day, period.until())));
        }
        return parts;
    }

    /**
     * A part of a period.
     *
     * @param version the version that decides in it
     * @param period its days
     */
    record Part(long version, Period period) {}
}
