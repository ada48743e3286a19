package dev.touchstone.adapter.jdbc.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes SQL apart as far as named parameters need it: what stands in texts, quoted names and comments is no parameter, and no end of
 * the statement.
 */
final class SqlScanner {

    private final String sql;
    private final StringBuilder jdbc = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private final List<String> parameters = new ArrayList<>();
    private int at;

    SqlScanner(String sql) {
        this.sql = sql;
    }

    /** Everything, with a question mark for each parameter. */
    String jdbc() {
        return jdbc.toString();
    }

    /** Everything that is neither text nor comment. */
    String words() {
        return words.toString();
    }

    /** The names in the order of their question marks. */
    List<String> parameters() {
        return List.copyOf(parameters);
    }

    SqlScanner scan() {
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (c == '\'') {
                copy(endOfQuoted('\'', at > 0 && (sql.charAt(at - 1) == 'E' || sql.charAt(at - 1) == 'e')));
            } else if (c == '"') {
                copy(endOfQuoted('"', false));
            } else if (sql.startsWith("--", at)) {
                copy(endAfter("\n", at));
            } else if (sql.startsWith("/*", at)) {
                copy(endOfComment());
            } else if (c == '$' && tagLength() > 0) {
                String tag = sql.substring(at, at + tagLength());
                copy(endAfter(tag, at + tag.length()));
            } else if (sql.startsWith("::", at)) {
                words.append("::");
                copy(at + 2);
            } else if (c == ':' && nameLength() > 0) {
                parameter();
            } else {
                jdbc.append(c == '?' ? "??" : c);
                words.append(c);
                at++;
            }
        }
        return this;
    }

    private void parameter() {
        int length = nameLength();
        parameters.add(sql.substring(at + 1, at + 1 + length));
        jdbc.append('?');
        words.append('?');
        at += 1 + length;
    }

    private void copy(int end) {
        jdbc.append(sql, at, end);
        words.append(' ');
        at = end;
    }

    private int endOfQuoted(char quote, boolean escapes) {
        for (int i = at + 1; i < sql.length(); i++) {
            if (escapes && sql.charAt(i) == '\\') {
                i++;
            } else if (sql.charAt(i) == quote) {
                return i + 1;
            }
        }
        return sql.length();
    }

    private int endOfComment() {
        int depth = 0;
        for (int i = at; i < sql.length() - 1; i++) {
            if (sql.startsWith("/*", i)) {
                depth++;
                i++;
            } else if (sql.startsWith("*/", i)) {
                depth--;
                i++;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return sql.length();
    }

    private int endAfter(String mark, int from) {
        int end = sql.indexOf(mark, from);
        return end < 0 ? sql.length() : end + mark.length();
    }

    /** Of {@code $$} or {@code $tag$}; 0 if it is neither. */
    private int tagLength() {
        int end = at + 1;
        while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end)) && sql.charAt(end) != '$') {
            end++;
        }
        return end < sql.length() && sql.charAt(end) == '$' ? end + 1 - at : 0;
    }

    private int nameLength() {
        int end = at + 1;
        while (end < sql.length() && (Character.isLetterOrDigit(sql.charAt(end)) || sql.charAt(end) == '_')) {
            end++;
        }
        return end > at + 1 && Character.isLetter(sql.charAt(at + 1)) ? end - at - 1 : 0;
    }
}
