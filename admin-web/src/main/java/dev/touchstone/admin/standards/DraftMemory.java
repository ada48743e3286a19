package dev.touchstone.admin.standards;

import dev.touchstone.admin.standards.draft.DraftHistory;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody did to drafts since signing in; of many drafts only the last ones are remembered. */
@SessionScoped
public class DraftMemory implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_DRAFTS = 5;

    private final Map<Long, DraftHistory> histories = new LinkedHashMap<>();

    /** The history of a draft. */
    synchronized DraftHistory of(long version) {
        DraftHistory history = histories.remove(version);
        DraftHistory kept = history == null ? new DraftHistory() : history;
        histories.put(version, kept);
        while (histories.size() > MOST_DRAFTS) {
            histories.remove(histories.keySet().iterator().next());
        }
        return kept;
    }
}
