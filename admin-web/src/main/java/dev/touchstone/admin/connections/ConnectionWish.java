package dev.touchstone.admin.connections;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.MapForm;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a program sends to add, change or try a connection.
 *
 * @param name as shown; empty when it is only tried
 * @param adapter the adapter's id; empty when a connection is changed, which keeps its own
 * @param settings values by key, secrets among them
 */
public record ConnectionWish(String name, String adapter, SortedMap<String, String> settings) {

    private static final int LARGEST = 2 << 20;

    static final StrictReader<ConnectionWish> NEW = reader("new-connection", true, true);
    static final StrictReader<ConnectionWish> CHANGE = reader("changed-connection", true, false);
    static final StrictReader<ConnectionWish> TRIAL = reader("tried-connection", false, true);

    private static StrictReader<ConnectionWish> reader(String what, boolean named, boolean withAdapter) {
        return new StrictReader<>(what, LARGEST, new Form(what, named, withAdapter));
    }

    private static final class Form extends RecordForm<ConnectionWish> {

        private final Field<String> name;
        private final Field<String> adapter;
        private final Field<SortedMap<String, String>> settings = unless(
                new TreeMap<>(), "settings", new MapForm<>(Texts.WORDS, Texts.ANY.masked()), ConnectionWish::settings);

        Form(String what, boolean named, boolean withAdapter) {
            super(what, "A connection: which adapter, and its settings by key.");
            name = named
                    ? required("name", Texts.WORDS, ConnectionWish::name)
                    : unless("", "name", Texts.ANY, ConnectionWish::name);
            adapter = withAdapter
                    ? required("adapter", Texts.WORDS, ConnectionWish::adapter)
                    : unless("", "adapter", Texts.ANY, ConnectionWish::adapter);
        }

        @Override
        protected ConnectionWish construct(Values in) {
            return new ConnectionWish(in.get(name), in.get(adapter), in.get(settings));
        }
    }
}
