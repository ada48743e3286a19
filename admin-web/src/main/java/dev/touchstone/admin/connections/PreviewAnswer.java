package dev.touchstone.admin.connections;

import dev.touchstone.plugin.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What an import would bring first, in the caller's language; nothing of it is stored.
 *
 * @param readable whether every stream could be read
 * @param people how many persons the source names in its directory
 * @param teams how many units it names
 * @param streams one entry per stream
 */
public record PreviewAnswer(boolean readable, int people, int teams, List<Beginning> streams) {

    /**
     * The beginning of one stream. Columns are named as the fields of the mapping.
     *
     * @param stream its name
     * @param problems why it cannot be read and what would help; empty if it can
     * @param table what became of its first records
     */
    public record Beginning(String stream, List<String> problems, PreviewTable table) {}

    static PreviewAnswer of(Preview preview, Language language) {
        return new PreviewAnswer(
                preview.isReadable(),
                preview.people(),
                preview.teams(),
                preview.streams().stream()
                        .map(stream -> new Beginning(
                                stream.stream(),
                                stream.problems().stream()
                                        .map(problem -> problem.message().in(language))
                                        .toList(),
                                PreviewTable.of(stream, language, UnaryOperator.identity(), Instant::toString)))
                        .toList());
    }
}
