package dev.touchstone.admin.connections;

import dev.touchstone.plugin.fact.ServiceFact;
import dev.touchstone.plugin.feed.Rejected;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.text.LocalizedText;
import java.util.List;

/**
 * What an import would bring first; nothing of it is stored.
 *
 * @param streams one entry per stream
 * @param people how many persons the source names in its directory
 * @param teams how many units it names
 */
public record Preview(List<StreamPreview> streams, int people, int teams) {

    public Preview {
        streams = List.copyOf(streams);
    }

    /** Whether every stream could be read. */
    public boolean isReadable() {
        return streams.stream().allMatch(stream -> stream.problems().isEmpty());
    }

    /**
     * The beginning of one stream.
     *
     * @param stream its name
     * @param label as shown
     * @param facts what became of the first records
     * @param rejected those of them that could not become facts
     * @param whole whether this is all there is
     * @param problems why it cannot be read; empty if it can
     */
    public record StreamPreview(
            String stream,
            LocalizedText label,
            List<ServiceFact> facts,
            List<Rejected> rejected,
            boolean whole,
            List<Problem> problems) {

        public StreamPreview {
            facts = List.copyOf(facts);
            rejected = List.copyOf(rejected);
            problems = List.copyOf(problems);
        }
    }
}
