package dev.touchstone.plugin;

import dev.touchstone.plugin.text.LocalizedText;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a connection check found.
 *
 * @param streams one entry per stream
 * @param clockSkew the source's clock less ours; null if it cannot be told
 * @param zone the zone in which the source tells times without one; null if it tells instants
 * @param remarks what else a person should know, such as the encoding found in each file
 */
public record CheckReport(
        List<StreamCheck> streams,
        @Nullable Duration clockSkew,
        @Nullable ZoneId zone,
        List<LocalizedText> remarks) {

    /** Copies the lists. */
    public CheckReport {
        streams = List.copyOf(streams);
        remarks = List.copyOf(remarks);
    }

    /**
     * Whether every stream can be read.
     *
     * @return true if none has a problem
     */
    public boolean passed() {
        return streams.stream().allMatch(stream -> stream.problem() == null);
    }

    /**
     * One stream.
     *
     * @param stream its name
     * @param problem why it cannot be read and what would help; null if it can
     * @param notProvided fields of its facts that this source does not provide, by their names in the API
     * @param sample up to ten raw rows, field by field, as the source gives them
     * @param address how a setting of kind {@code DOCUMENT} names this table: members of an object and their texts, such as the file
     *     and the sheet; empty if no document needs to
     */
    public record StreamCheck(
            String stream,
            @Nullable LocalizedText problem,
            List<String> notProvided,
            List<Map<String, String>> sample,
            Map<String, String> address) {

        /** Copies the lists. */
        public StreamCheck {
            notProvided = List.copyOf(notProvided);
            sample = List.copyOf(sample);
            address = Map.copyOf(address);
        }

        /**
         * One stream that no document has to name.
         *
         * @param stream its name
         * @param problem why it cannot be read; null if it can
         * @param notProvided fields that this source does not provide
         * @param sample up to ten raw rows
         */
        public StreamCheck(
                String stream,
                @Nullable LocalizedText problem,
                List<String> notProvided,
                List<Map<String, String>> sample) {
            this(stream, problem, notProvided, sample, Map.of());
        }
    }
}
