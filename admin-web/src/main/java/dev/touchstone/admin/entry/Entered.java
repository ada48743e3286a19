package dev.touchstone.admin.entry;

import dev.touchstone.documents.form.Digest;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row that has passed every check.
 *
 * @param kind what it is
 * @param person whom it is about
 * @param day the day that puts it into a period
 * @param cells what was typed, with who judged filled in
 */
record Entered(EntryKind kind, long person, LocalDate day, Cells cells) {

    /** Equal for two rows that tell the same thing: both would count. */
    String likeness() {
        return Digest.of(Stream.concat(
                                Stream.of(kind.name(), String.valueOf(person)),
                                kind.identity().stream().map(this::plain))
                        .collect(Collectors.joining("\n")))
                .hex();
    }

    private String plain(EntryColumn column) {
        String text = cells.text(column);
        if (column == EntryColumn.DAY) {
            return EntryDay.parse(text)
                    .map(day -> day.from() + "/" + day.until())
                    .orElse(text);
        }
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
