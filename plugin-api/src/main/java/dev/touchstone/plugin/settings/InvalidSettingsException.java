package dev.touchstone.plugin.settings;

import java.util.List;
import java.util.stream.Collectors;

/** Settings that cannot be used: all their problems at once, each beside its key. */
public final class InvalidSettingsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Collects problems.
     *
     * @param problems at least one
     */
    public InvalidSettingsException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.key() + ": " + problem.message().en())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return at least one problem
     */
    public List<Problem> problems() {
        return problems;
    }
}
