package dev.touchstone.adapter.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R1 to R4: nothing is left out, nothing goes on for ever. */
abstract class ReadingRules extends RuleGroup {

    private static final int ALL = 1000;

    @Test
    @Proves(Rule.R1)
    @DisplayName("R1: an empty source ends, and ends again from where it ended")
    void emptySourceEnds() throws AdapterException {
        try (TestSource source = fixture().emptySource();
                Connection connection = Host.connect(fixture().newAdapter(), source, 10)) {
            for (String stream : Host.listStreams(connection)) {
                Harvest first = Host.readFrom(connection, Cursor.start(stream));
                assertThat(first.size()).as("records in stream %s", stream).isZero();
                FactPage again = connection.read(first.end());
                assertThat(again.size()).isZero();
                assertThat(again.last()).as("last page of stream %s", stream).isTrue();
            }
        }
    }

    @ParameterizedTest(name = "R2: every record comes once in pages of {0}")
    @Proves(Rule.R2)
    @ValueSource(ints = {1, 2, 3, 7, ALL})
    void everyRecordComesOnce(int pageSize) throws AdapterException {
        try (TestSource source = fixture().filledSource()) {
            List<FactKey> atOnce =
                    Host.readAll(fixture().newAdapter(), source, ALL).keys();
            List<FactKey> inPages =
                    Host.readAll(fixture().newAdapter(), source, pageSize).keys();

            assertThat(atOnce).as("facts of the filled source").hasSizeGreaterThanOrEqualTo(5);
            assertThat(inPages).doesNotHaveDuplicates();
            assertThat(new TreeSet<>(inPages)).isEqualTo(new TreeSet<>(atOnce));
            source.findKeys()
                    .ifPresent(keys -> assertThat(new TreeSet<>(inPages)).isEqualTo(new TreeSet<>(keys)));
        }
    }

    @Test
    @Proves(Rule.R3)
    @DisplayName("R3: a cursor survives a new instance after every page")
    void cursorSurvivesANewInstance() throws AdapterException {
        try (TestSource source = fixture().filledSource()) {
            Harvest atOnce = Host.readAll(fixture().newAdapter(), source, 2);
            Harvest inPieces = new Harvest();
            for (String stream : listStreams(source)) {
                Host.readOn(cursor -> readInANewInstance(source, cursor), Cursor.start(stream), inPieces);
            }
            assertThat(inPieces.facts()).isEqualTo(atOnce.facts());
        }
    }

    @Test
    @Proves(Rule.R4)
    @DisplayName("R4: an old cursor gives all that came after it, and what has been added since")
    void oldCursorGivesASuperset() throws AdapterException {
        try (TestSource source = fixture().filledSource()) {
            for (String stream : listStreams(source)) {
                Cursor old = readInANewInstance(source, Cursor.start(stream)).next();
                Harvest after = readOn(source, old);
                Set<FactKey> added = source.addRecord().stream()
                        .filter(key -> key.stream().equals(stream))
                        .collect(Collectors.toSet());

                assertThat(readTwoRuns(source, old)).containsAll(after.keys()).containsAll(added);
                assertThat(readTwoRuns(source, after.end())).containsAll(added);
            }
        }
    }

    private List<String> listStreams(TestSource source) throws AdapterException {
        try (Connection connection = Host.connect(fixture().newAdapter(), source, 2)) {
            return Host.listStreams(connection);
        }
    }

    private FactPage readInANewInstance(TestSource source, Cursor cursor) throws AdapterException {
        try (Connection connection = Host.connect(fixture().newAdapter(), source, 2)) {
            return connection.read(cursor);
        }
    }

    /** A run may end where it was decided to end when it began; the run after it goes on. */
    private List<FactKey> readTwoRuns(TestSource source, Cursor cursor) throws AdapterException {
        Harvest first = readOn(source, cursor);
        List<FactKey> keys = new ArrayList<>(first.keys());
        keys.addAll(readOn(source, first.end()).keys());
        return keys;
    }

    private Harvest readOn(TestSource source, Cursor cursor) throws AdapterException {
        try (Connection connection = Host.connect(fixture().newAdapter(), source, 2)) {
            return Host.readFrom(connection, cursor);
        }
    }
}
