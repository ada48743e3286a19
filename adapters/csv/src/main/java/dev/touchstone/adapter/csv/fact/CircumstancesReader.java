package dev.touchstone.adapter.csv.fact;

import dev.touchstone.adapter.csv.mapping.FieldCatalogue;
import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.Role;
import java.util.Locale;
import java.util.Optional;

/** Reads what every kind of fact may carry. */
final class CircumstancesReader {

    private static final int LONGEST_ATTRIBUTE = 1000;

    private final FieldReader fields;

    CircumstancesReader(FieldReader fields) {
        this.fields = fields;
    }

    Circumstances read() throws UnreadableValueException {
        Circumstances.Builder circumstances = Circumstances.builder()
                .channel(channel())
                .type(fields.findText("type").orElse(null))
                .priority(fields.findText("priority").orElse(null))
                .queue(fields.findText("queue").orElse(null))
                .customer(fields.findText("customer").map(CustomerRef::new).orElse(null))
                .sourceVersion(fields.findText("sourceVersion").orElse(null))
                .link(fields.findLink("link").orElse(null));
        for (Role role : Role.values()) {
            fields.listTexts(FieldCatalogue.PERSON + role.name())
                    .forEach(name -> circumstances.person(role, new AgentRef(name)));
        }
        fields.listTexts("tags").forEach(circumstances::tag);
        for (String attribute : fields.listAttributes()) {
            String name = attribute.substring(FieldCatalogue.ATTRIBUTE.length());
            fields.findText(attribute).ifPresent(text -> circumstances.attribute(name, shorten(text)));
        }
        return circumstances.build();
    }

    private Channel channel() throws UnreadableValueException {
        Optional<String> code = fields.findText("channel");
        if (code.isEmpty()) {
            return Channel.UNKNOWN;
        }
        try {
            return new Channel(code.get().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException malformed) {
            throw fields.refuse("channel", code.get(), Wording.of("value.not-a-channel", code.get()));
        }
    }

    /** Facts keep the beginning of a longer text; a character outside the basic plane is not cut in two. */
    private static String shorten(String text) {
        if (text.length() <= LONGEST_ATTRIBUTE) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_ATTRIBUTE - 1))
                ? LONGEST_ATTRIBUTE - 1
                : LONGEST_ATTRIBUTE;
        return text.substring(0, end);
    }
}
