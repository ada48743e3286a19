package dev.touchstone.admin.connections;

import dev.touchstone.admin.shell.Moments;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Texts;
import dev.touchstone.plugin.text.Language;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What would become of the first records of a connection that is being set up. */
@Named
@ViewScoped
public class PreviewPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    @Inject
    Moments moments;

    private transient @Nullable Preview preview;
    private transient UnaryOperator<String> titles = UnaryOperator.identity();

    /**
     * Shows the beginning of a source.
     *
     * @param beginning as an import would read it
     * @param names the name for the reader of a field or a choice
     */
    void show(Preview beginning, UnaryOperator<String> names) {
        preview = beginning;
        titles = names;
    }

    void clear() {
        preview = null;
    }

    /** The beginning of every stream that can be read; empty while nothing was tried. */
    public List<PreviewTable> getTables() {
        Preview read = preview;
        Language language = Language.of(preferences.getLanguage().getTag());
        return read == null
                ? List.of()
                : read.streams().stream()
                        .filter(stream -> stream.problems().isEmpty())
                        .map(stream -> PreviewTable.of(stream, language, this::title, moments::of))
                        .toList();
    }

    private String title(String name) {
        return name.equals("key.key") ? texts.of("connections.preview.key") : titles.apply(name);
    }
}
