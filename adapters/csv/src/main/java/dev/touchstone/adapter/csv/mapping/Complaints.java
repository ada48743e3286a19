package dev.touchstone.adapter.csv.mapping;

import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.settings.Spelling;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what is wrong with a mapping, so that a person sees all of it at once. */
public final class Complaints {

    private static final String SETTING = "mapping";

    private final List<Problem> problems = new ArrayList<>();

    /**
     * Adds one.
     *
     * @param path where in the document; empty for all of it
     * @param wording key of the sentence
     * @param parts of the sentence
     */
    public void add(String path, String wording, Object... parts) {
        LocalizedText what = Wording.of(wording, parts);
        problems.add(new Problem(SETTING, path.isEmpty() ? what : Wording.of("mapping.at", path, what)));
    }

    /**
     * Adds one about a name that does not exist, with the nearest that does.
     *
     * @param path where in the document
     * @param wording key of a sentence about the name
     * @param name as given
     * @param known the names there are
     */
    public void addUnknown(String path, String wording, String name, Collection<String> known) {
        LocalizedText remedy = Spelling.findNearest(name, known)
                .map(near -> Wording.of("mapping.maybe", near))
                .orElseGet(() -> Wording.of("mapping.known", String.join(", ", known)));
        add(path, wording, name, remedy);
    }

    /**
     * Makes an end if there is something wrong.
     *
     * @throws BadSettingsException with everything that was added
     */
    public void raise() throws BadSettingsException {
        if (!problems.isEmpty()) {
            throw new BadSettingsException(problems);
        }
    }
}
