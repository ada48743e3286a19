package dev.touchstone.adapter.jdbc.sql;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * One statement that reads, with named parameters.
 *
 * @param text as JDBC takes it, with a question mark for each parameter
 * @param parameters the names in the order of the question marks; one may stand several times
 */
public record NamedSql(String text, List<String> parameters) {

    private static final Set<String> READ = Set.of("SELECT", "WITH");

    /** Copies the list. */
    public NamedSql {
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads a statement.
     *
     * @param sql as the administrator wrote it; parameters are written {@code :name}
     * @param allowed the names that parameters may have
     * @param needed those that must be there
     * @return the statement
     * @throws UnusableSqlException if it is none, more than one, does not begin with SELECT or WITH, or has other parameters
     */
    public static NamedSql of(String sql, Set<String> allowed, Set<String> needed) throws UnusableSqlException {
        SqlScanner scanned = new SqlScanner(sql).scan();
        String words = scanned.words().strip();
        while (words.endsWith(";")) {
            words = words.substring(0, words.length() - 1).strip();
        }
        if (words.contains(";")) {
            throw new UnusableSqlException(Reason.MORE_THAN_ONE, "");
        }
        String first = words.split("[^A-Za-z]", 2)[0].toUpperCase(Locale.ROOT);
        if (!READ.contains(first)) {
            throw new UnusableSqlException(Reason.DOES_NOT_READ, words.split("\\s", 2)[0]);
        }
        Set<String> unknown = new TreeSet<>(scanned.parameters());
        unknown.removeAll(allowed);
        if (!unknown.isEmpty()) {
            throw new UnusableSqlException(Reason.UNKNOWN_PARAMETER, ":" + String.join(", :", unknown));
        }
        Set<String> missing = new TreeSet<>(needed);
        missing.removeAll(Set.copyOf(scanned.parameters()));
        if (!missing.isEmpty()) {
            throw new UnusableSqlException(Reason.MISSING_PARAMETER, ":" + String.join(", :", missing));
        }
        return new NamedSql(scanned.jdbc().strip(), scanned.parameters());
    }

    /** Why a statement cannot be used. */
    public enum Reason {
        /** A semicolon stands in the middle. */
        MORE_THAN_ONE,
        /** It begins with another word than SELECT or WITH. */
        DOES_NOT_READ,
        /** It has a parameter that is not given here. */
        UNKNOWN_PARAMETER,
        /** It lacks a parameter without which rows would be lost or read again and again. */
        MISSING_PARAMETER
    }
}
