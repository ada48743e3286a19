package dev.touchstone.admin.standards.draft;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.admin.shell.Texts;
import java.util.ArrayList;
import java.util.List;

/** What was typed into a field does not fit. The sentence begins with the field's label in the reader's language. */
public class Unfit extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final String label;
    private final transient List<Object> others;

    /**
     * A fault of one field.
     *
     * @param sentence key of the sentence; its first place takes the label
     * @param label key of the field's label
     * @param others what stands in the other places
     */
    public Unfit(String sentence, String label, Object... others) {
        super(sentence, others);
        this.sentence = sentence;
        this.label = label;
        this.others = List.of(others);
    }

    @Override
    public String sentence(Texts texts) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(texts.of(label));
        arguments.addAll(others);
        return texts.of(sentence, arguments.toArray());
    }
}
