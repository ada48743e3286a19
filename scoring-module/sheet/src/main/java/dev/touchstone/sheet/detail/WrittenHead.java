package dev.touchstone.sheet.detail;

import dev.touchstone.sheet.book.SheetTable;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * What a workbook of ours calls its standard, in the language it is written in.
 *
 * @param name of the standard
 * @param issuer the department that issues it
 */
public record WrittenHead(String name, String issuer) {

    /**
     * Finds it.
     *
     * @param book all sheets of the workbook
     * @param title what stands above the lines: the name, and behind it the version
     * @return empty if no worksheet behind the lines knows that name
     */
    public static Optional<WrittenHead> find(List<SheetTable> book, String title) {
        List<DetailEntry> entries = new DetailBook(book).entries();
        return named(entries, "name")
                .flatMap(name -> named(entries, "issuer")
                        .flatMap(issuer -> Localized.MEMBERS.stream()
                                .filter(language ->
                                        isNamed(title, name.getString(language).strip()))
                                .findFirst()
                                .map(language -> new WrittenHead(
                                        name.getString(language).strip(),
                                        issuer.getString(language).strip()))));
    }

    private static boolean isNamed(String title, String name) {
        return title.equals(name) || title.startsWith(name + " ");
    }

    private static Optional<JsonObject> named(List<DetailEntry> entries, String member) {
        return entries.stream()
                .filter(entry ->
                        entry.dimension().isEmpty() && entry.indicator().isEmpty())
                .filter(entry -> entry.path().equals(ItemPath.ROOT.with(member)) && Localized.is(entry.value()))
                .map(entry -> entry.value().asJsonObject())
                .findFirst();
    }
}
