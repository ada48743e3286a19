package dev.touchstone.admin.connections.document;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One line of the form: a heading, or a control with what stands beside it. */
public final class FormRow {

    /** How the line is asked for. */
    public enum Control {
        /** Nothing is asked: the line names what follows. */
        HEADING,
        /** One line of text. */
        TEXT,
        /** Several texts, one per line. */
        LINES,
        /** One of the options. */
        CHOICE
    }

    /**
     * One of several things to choose.
     *
     * @param value as sent by the browser
     * @param label as shown
     */
    public record Option(String value, String label) {}

    private final String place;
    private final Control control;
    private final String label;
    private final int depth;
    private final boolean required;
    private final List<Option> options;
    private final String before;
    private final Consumer<String> edit;
    private String value;
    private String hint = "";
    private String problem = "";
    private List<Option> additions = List.of();
    private String addition = "";
    private Consumer<String> add = nothing -> {};
    private @Nullable Runnable removal;

    FormRow(Control control, Part part, List<Option> options, String value, Consumer<String> edit) {
        this.place = part.place();
        this.control = control;
        this.label = part.label();
        this.depth = part.depth();
        this.required = part.required();
        this.options = List.copyOf(options);
        this.value = value;
        this.before = value;
        this.edit = edit;
    }

    FormRow hinted(String words) {
        hint = words;
        return this;
    }

    FormRow adding(List<Option> possible, Consumer<String> how) {
        additions = List.copyOf(possible);
        add = how;
        return this;
    }

    FormRow removable(Runnable how) {
        removal = how;
        return this;
    }

    /** Carries out what was changed in this line; true if anything was. */
    boolean apply() {
        String wanted = value == null ? "" : value;
        boolean changed = control != Control.HEADING && !wanted.equals(before);
        if (changed) {
            edit.accept(wanted);
        }
        boolean added = addition != null && !addition.isEmpty();
        if (added) {
            add.accept(addition);
        }
        return changed || added;
    }

    void remove() {
        if (removal != null) {
            removal.run();
        }
    }

    void complain(String sentence) {
        problem = problem.isEmpty() ? sentence : problem + "\n" + sentence;
    }

    /** Where it stands in the document, such as {@code streams[0].key}. */
    String place() {
        return place;
    }

    public Control getControl() {
        return control;
    }

    public String getLabel() {
        return label;
    }

    /** How deep it lies, for indenting. */
    public int getDepth() {
        return depth;
    }

    public boolean isRequired() {
        return required;
    }

    public List<Option> getOptions() {
        return options;
    }

    public String getHint() {
        return hint;
    }

    public String getProblem() {
        return problem;
    }

    /** What could be added inside. */
    public List<Option> getAdditions() {
        return additions;
    }

    public boolean isRemovable() {
        return removal != null;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getAddition() {
        return addition;
    }

    public void setAddition(String addition) {
        this.addition = addition;
    }
}
