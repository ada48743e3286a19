package dev.touchstone.documents.form;

import java.util.function.Function;

/**
 * A record with one member.
 *
 * @param <R> the record
 * @param <A> its member
 */
public final class OneMemberForm<R, A> extends RecordForm<R> {

    private final Field<A> only;
    private final Function<A, R> constructor;

    /**
     * A form.
     *
     * @param name the record's name in the schema
     * @param meaning one English sentence for the schema
     * @param member the member's name
     * @param form how the member is written
     * @param getter where the member comes from
     * @param constructor makes the record
     */
    public OneMemberForm(
            String name,
            String meaning,
            String member,
            Form<A> form,
            Function<R, A> getter,
            Function<A, R> constructor) {
        super(name, meaning);
        this.only = required(member, form, getter);
        this.constructor = constructor;
    }

    @Override
    protected R construct(Values in) {
        return constructor.apply(in.get(only));
    }
}
