package dev.touchstone.documents.form;

import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be read, with everything that is wrong with it. */
public final class MalformedDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_IN_MESSAGE = 5;

    private final transient List<DocumentProblem> problems;

    MalformedDocumentException(String format, List<DocumentProblem> problems) {
        super(message(format, problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that is wrong, in the order of the document; long lists are cut.
     *
     * @return at least one
     */
    public List<DocumentProblem> problems() {
        return problems;
    }

    private static String message(String format, List<DocumentProblem> problems) {
        String shown = problems.stream()
                .limit(MOST_IN_MESSAGE)
                .map(DocumentProblem::toString)
                .collect(Collectors.joining("\n"));
        int more = problems.size() - MOST_IN_MESSAGE;
        return "This is not a " + format + " document:\n" + shown + (more > 0 ? "\nand " + more + " more" : "");
    }
}
