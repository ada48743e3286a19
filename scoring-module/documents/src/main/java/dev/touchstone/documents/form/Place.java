package dev.touchstone.documents.form;

import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where in a document the reader is. It hands every problem to the one list of the reading. */
public final class Place {

    private static final int LONGEST_VALUE = 80;

    private final Problems problems;
    private final @Nullable Place parent;
    private final String name;

    private Place(Problems problems, @Nullable Place parent, String name) {
        this.problems = problems;
        this.parent = parent;
        this.name = name;
    }

    static Place root(Problems problems) {
        return new Place(problems, null, "");
    }

    /**
     * A member of the object here.
     *
     * @param member its name
     * @return its place
     */
    public Place member(String member) {
        return new Place(problems, this, member);
    }

    /**
     * An element of the array here.
     *
     * @param index from 0
     * @return its place
     */
    public Place element(int index) {
        return member(String.valueOf(index));
    }

    /**
     * Reports that what stands here cannot be read.
     *
     * @param found what stands here
     * @param message what is wrong and what would be right
     * @param <T> what was to be read
     * @return empty
     */
    public <T> Optional<T> refuse(JsonValue found, LocalizedText message) {
        return report(shortened(CanonicalText.of(found)), message);
    }

    /**
     * Reports that nothing stands here, or something that must not be repeated.
     *
     * @param value what to show of it; empty for nothing
     * @param message what is wrong and what would be right
     * @param <T> what was to be read
     * @return empty
     */
    public <T> Optional<T> report(String value, LocalizedText message) {
        problems.add(new DocumentProblem(pointer(), value, message));
        return Optional.empty();
    }

    /**
     * How many problems the whole reading has found so far.
     *
     * @return at least 0
     */
    int problemCount() {
        return problems.count();
    }

    /**
     * Makes a value of parts that were read, and reports what its constructor refuses.
     *
     * @param found what stands here
     * @param constructor makes the value
     * @param <T> the value
     * @return the value; empty if it was refused
     */
    public <T> Optional<T> construct(JsonValue found, Supplier<T> constructor) {
        try {
            return Optional.of(constructor.get());
        } catch (IllegalArgumentException
                | ArithmeticException
                | DateTimeException
                | UnsupportedOperationException refusal) {
            boolean whole = found.getValueType() == JsonValue.ValueType.OBJECT;
            return report(
                    whole ? "" : shortened(CanonicalText.of(found)),
                    ProblemText.refused(String.valueOf(refusal.getMessage())));
        }
    }

    private String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
