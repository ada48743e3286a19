package dev.touchstone.admin.standards.checks;

import java.util.List;

/**
 * One thing to look at before publishing.
 *
 * @param state what it came to
 * @param sentence the same in words
 * @param path where it is put right
 * @param places the indicators it is about, where there are several; else empty
 */
public record Check(CheckState state, String sentence, String path, List<Place> places) {

    /**
     * An indicator.
     *
     * @param name as shown
     * @param path where it is edited
     */
    public record Place(String name, String path) {}

    public Check {
        places = List.copyOf(places);
    }

    Check(CheckState state, String sentence, String path) {
        this(state, sentence, path, List.of());
    }
}
