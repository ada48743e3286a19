package dev.touchstone.admin.audit;

import dev.touchstone.admin.shell.Language;
import dev.touchstone.admin.shell.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a look at the whole trail has shown.
 *
 * @param entries how many entries are whole, counted from the first
 * @param last the signature of the last of them: whoever notes it elsewhere can tell later that the trail still begins like this
 * @param broken the number of the first entry that is not as it was written; null if the chain is whole
 * @param fault what is wrong there; null if the chain is whole
 */
public record ChainReport(
        long entries,
        String last,
        @Nullable Long broken,
        @Nullable ChainFault fault) {

    /** Whether nothing is wrong. */
    public boolean whole() {
        return fault == null;
    }

    /** The finding in one sentence. */
    public String sentence(Language language) {
        return fault == null
                ? Texts.in(language, "audit.whole", entries)
                : Texts.in(language, fault.getTextKey(), Objects.requireNonNull(broken));
    }
}
