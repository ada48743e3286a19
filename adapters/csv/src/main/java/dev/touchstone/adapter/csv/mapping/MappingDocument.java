package dev.touchstone.adapter.csv.mapping;

import dev.touchstone.plugin.BadSettingsException;
import java.util.List;

/**
 * A mapping document, read.
 *
 * @param streams the streams of facts, in order
 * @param directory where people, teams and memberships come from
 */
public record MappingDocument(List<StreamMapping> streams, DirectoryMapping directory) {

    /** Copies the list. */
    public MappingDocument {
        streams = List.copyOf(streams);
    }

    /**
     * Reads a document.
     *
     * @param text JSON
     * @return the mapping
     * @throws BadSettingsException with every problem at once: each names its place in the document, the value and what would be right
     */
    public static MappingDocument read(String text) throws BadSettingsException {
        return new MappingReader().read(text);
    }
}
