package dev.touchstone.documents.fact;

import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.Form;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.MapForm;
import dev.touchstone.documents.form.MappedForm;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.Role;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** People, channel, customer and whatever else every kind of fact may carry. */
final class CircumstancesForm extends RecordForm<Circumstances> {

    private static final Form<Map<Role, List<AgentRef>>> PEOPLE =
            new MappedForm<>(new MapForm<>(FactForms.ROLE, FactForms.AGENTS), Map::copyOf, TreeMap::new);
    private static final Form<Set<String>> TAGS = ListForm.setOf(Texts.ANY);
    private static final Form<Map<String, String>> ATTRIBUTES =
            new MappedForm<>(new MapForm<>(Texts.ANY, Texts.ANY), Map::copyOf, TreeMap::new);

    /** The only one; its parts are declared above it. */
    static final CircumstancesForm CIRCUMSTANCES = new CircumstancesForm();

    private final Field<Map<Role, List<AgentRef>>> people = unless(Map.of(), "people", PEOPLE, Circumstances::people);
    private final Field<Channel> channel =
            unless(Channel.UNKNOWN, "channel", FactForms.CHANNEL, Circumstances::channel);
    private final OptionalField<String> type = optional("type", Texts.ANY, Circumstances::type);
    private final Field<Set<String>> tags = unless(Set.of(), "tags", TAGS, Circumstances::tags);
    private final OptionalField<String> priority = optional("priority", Texts.ANY, Circumstances::priority);
    private final OptionalField<String> queue = optional("queue", Texts.ANY, Circumstances::queue);
    private final Field<Map<String, String>> attributes =
            unless(Map.of(), "attributes", ATTRIBUTES, Circumstances::attributes);
    private final OptionalField<CustomerRef> customer =
            optional("customer", FactForms.CUSTOMER, Circumstances::customer);
    private final OptionalField<String> sourceVersion =
            optional("sourceVersion", Texts.ANY, Circumstances::sourceVersion);
    private final OptionalField<URI> link = optional("link", FactForms.LINK, Circumstances::link);

    private CircumstancesForm() {
        super("circumstances", "What every kind of fact may carry; what the source does not provide is left out.");
    }

    @Override
    protected Circumstances construct(Values in) {
        SortedSet<String> labels = new TreeSet<>(in.get(tags));
        return new Circumstances(
                in.get(people),
                in.get(channel),
                in.find(type),
                labels,
                in.find(priority),
                in.find(queue),
                in.get(attributes),
                in.find(customer),
                in.find(sourceVersion),
                in.find(link));
    }
}
