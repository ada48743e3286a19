package dev.touchstone.adapter.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.CursorExpiredException;
import dev.touchstone.plugin.feed.Cursor;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R10: a cursor that is not the stream's own is expired; the host must not take it for an empty source. */
abstract class CursorRules extends RuleGroup {

    @Test
    @Proves(Rule.R10)
    @DisplayName("R10: garbage is an expired cursor")
    void garbageIsExpired() throws AdapterException {
        try (TestSource source = fixture().filledSource();
                Connection connection = Host.connect(fixture().newAdapter(), source, 2)) {
            for (String stream : Host.listStreams(connection)) {
                String real = position(connection, stream);
                for (String garbage : List.of("0", "garbage", "{\"page\":1}", "试金石", real + "0", "0" + real)) {
                    assertExpired(connection, new Cursor(stream, garbage));
                }
            }
        }
    }

    @Test
    @Proves(Rule.R10)
    @DisplayName("R10: the cursor of another stream is expired")
    void cursorOfAnotherStreamIsExpired() throws AdapterException {
        try (TestSource source = fixture().filledSource();
                Connection connection = Host.connect(fixture().newAdapter(), source, 2)) {
            List<String> streams = Host.listStreams(connection);
            for (String stream : streams) {
                for (String other : streams) {
                    if (!other.equals(stream)) {
                        assertExpired(connection, new Cursor(stream, position(connection, other)));
                    }
                }
            }
        }
    }

    @Test
    @Proves(Rule.R10)
    @DisplayName("R10: the cursor of another source is expired")
    void cursorOfAnotherSourceIsExpired() throws AdapterException {
        try (TestSource source = fixture().filledSource();
                TestSource other = fixture().otherSource();
                Connection connection = Host.connect(fixture().newAdapter(), source, 2);
                Connection foreign = Host.connect(fixture().newAdapter(), other, 2)) {
            String stream = Host.listStreams(connection).get(0);
            assertExpired(connection, new Cursor(stream, position(foreign, stream)));
        }
    }

    private static String position(Connection connection, String stream) throws AdapterException {
        return connection
                .read(Cursor.start(stream))
                .next()
                .findPosition()
                .orElseThrow(() -> new AssertionError("After a page the cursor of " + stream + " has no position"));
    }

    private static void assertExpired(Connection connection, Cursor cursor) {
        assertThatExceptionOfType(CursorExpiredException.class)
                .as("reading from %s", cursor)
                .isThrownBy(() -> connection.read(cursor))
                .satisfies(expired -> assertThat(expired.stream()).isEqualTo(cursor.stream()));
    }
}
