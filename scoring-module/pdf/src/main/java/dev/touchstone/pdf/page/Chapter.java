package dev.touchstone.pdf.page;

import java.util.List;

/**
 * A scorecard laid out.
 *
 * @param title as the outline shows it
 * @param section the tree of its content
 * @param pages at least one
 * @param bookmarks its parts, in page order
 */
public record Chapter(String title, Node section, List<Page> pages, List<Bookmark> bookmarks) {

    /** Copies the lists. */
    public Chapter {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
    }

    /**
     * Everything drawn on its pages.
     *
     * @return in drawing order
     */
    public List<Mark> marks() {
        return pages.stream()
                .flatMap(page -> page.contents().stream())
                .flatMap(content -> content.marks().stream())
                .toList();
    }
}
