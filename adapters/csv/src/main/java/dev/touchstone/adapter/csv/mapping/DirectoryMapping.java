package dev.touchstone.adapter.csv.mapping;

import java.util.Map;
import java.util.Optional;

/**
 * Where people, teams and memberships come from.
 *
 * @param parts by what they describe; a missing part is not provided
 */
public record DirectoryMapping(Map<Part, PartMapping> parts) {

    /** What a table of the directory describes. */
    public enum Part {
        /** People. */
        AGENTS,
        /** Teams, departments and contractors. */
        TEAMS,
        /** Who belongs where, and when. */
        MEMBERSHIPS
    }

    /**
     * How one part is read. Rows that repeat an entry are one entry.
     *
     * @param table which tables
     * @param fields by the names in {@link FieldCatalogue#listFields(Part)}
     */
    public record PartMapping(TableChoice table, Map<String, ValueMapping> fields) {

        /** Copies the map. */
        public PartMapping {
            fields = Map.copyOf(fields);
        }
    }

    /** Copies the map. */
    public DirectoryMapping {
        parts = Map.copyOf(parts);
    }

    /**
     * How a part is read.
     *
     * @param part which
     * @return empty if it is not provided
     */
    public Optional<PartMapping> find(Part part) {
        return Optional.ofNullable(parts.get(part));
    }
}
