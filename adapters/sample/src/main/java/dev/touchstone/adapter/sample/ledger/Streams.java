package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.plugin.DeleteMode;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.Set;

/** Describes streams of a CRM that never deletes anything. */
final class Streams {

    private Streams() {}

    static StreamDescriptor describe(String name, String zhCn, String zhTw, String en, FactKind... kinds) {
        return new StreamDescriptor(name, new LocalizedText(zhCn, zhTw, en), Set.of(kinds), DeleteMode.NONE);
    }
}
