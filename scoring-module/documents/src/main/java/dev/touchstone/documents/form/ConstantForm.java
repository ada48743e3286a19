package dev.touchstone.documents.form;

/**
 * A kind that carries nothing but its name.
 *
 * @param <R> the kind
 */
public final class ConstantForm<R> extends RecordForm<R> {

    private final R value;

    /**
     * A form.
     *
     * @param name the kind's name in the schema
     * @param meaning one English sentence for the schema
     * @param value the only value
     */
    public ConstantForm(String name, String meaning, R value) {
        super(name, meaning);
        this.value = value;
    }

    @Override
    protected R construct(Values in) {
        return value;
    }
}
