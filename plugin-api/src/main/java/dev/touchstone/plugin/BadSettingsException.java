package dev.touchstone.plugin;

import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Settings that are well-formed but cannot be used, such as a mapping that names a column the file does not have. */
public final class BadSettingsException extends AdapterException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Collects problems.
     *
     * @param problems at least one, all that were found
     */
    public BadSettingsException(List<Problem> problems) {
        super(new LocalizedText(
                join(problems, LocalizedText::zhCn),
                join(problems, LocalizedText::zhTw),
                join(problems, LocalizedText::en)));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong, each beside its setting.
     *
     * @return at least one problem
     */
    public List<Problem> problems() {
        return problems;
    }

    private static String join(List<Problem> problems, Function<LocalizedText, String> language) {
        return problems.stream()
                .map(problem -> problem.key() + ": " + language.apply(problem.message()))
                .collect(Collectors.joining("; "));
    }
}
