package dev.touchstone.admin.imports;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** By COPY of PostgreSQL, as lines of text with tabs between the columns. */
final class CopiedFacts implements FactInserts {

    private static final String COPY = "copy fact (" + COLUMNS + ") from stdin";
    private static final int CHARACTERS_AT_ONCE = 1 << 16;

    @Override
    public void insert(Connection connection, List<NewVersion> versions) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        try {
            StringBuilder rows = new StringBuilder(2 * CHARACTERS_AT_ONCE);
            for (NewVersion version : versions) {
                append(version, rows);
                if (rows.length() >= CHARACTERS_AT_ONCE) {
                    send(rows, copy);
                }
            }
            send(rows, copy);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void send(StringBuilder rows, CopyIn copy) throws SQLException {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        rows.setLength(0);
    }

    private static void append(NewVersion version, StringBuilder out) {
        FactVersion fact = version.fact();
        out.append(version.id()).append('\t').append(version.connection()).append('\t');
        appendText(fact.key().stream(), out).append('\t');
        appendText(fact.key().key(), out).append('\t');
        out.append(version.number()).append('\t').append(version.since()).append('\t');
        out.append(fact.deleted()).append("\tfalse\t").append(fact.kind()).append('\t');
        out.append(fact.firstAt()).append('\t').append(fact.lastAt()).append('\t');
        out.append(version.durationClass()).append('\t').append(fact.digest()).append('\t');
        appendText(fact.document(), out).append('\n');
    }

    private static StringBuilder appendText(String text, StringBuilder out) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = switch (text.charAt(i)) {
                case '\\' -> "\\\\";
                case '\t' -> "\\t";
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                default -> null;
            };
            if (escaped != null) {
                out.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        return out.append(text, from, text.length());
    }
}
