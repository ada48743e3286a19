package dev.touchstone.admin.standards;

import dev.touchstone.adapter.sample.SampleAdapter;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.Connection;
import dev.touchstone.plugin.StreamDescriptor;
import dev.touchstone.plugin.directory.Directory;
import dev.touchstone.plugin.directory.TeamEntry;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.FactId;
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.plugin.feed.Cursor;
import dev.touchstone.plugin.feed.FactPage;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.scoring.measure.IdentifiedFact;
import dev.touchstone.scoring.subject.Roster;
import dev.touchstone.scoring.subject.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The whole year of the sample company as the engine sees it, with its units as subjects. */
final class SampleCompany implements Roster {

    private static final String CONNECTION = "sample";

    private final Directory directory;
    private final List<IdentifiedFact> facts = new ArrayList<>();
    private final Map<TeamRef, TeamEntry> units = new HashMap<>();

    private SampleCompany(Connection connection) throws AdapterException {
        directory = connection.readDirectory();
        directory.teams().forEach(unit -> units.put(unit.team(), unit));
        for (StreamDescriptor stream : connection.listStreams()) {
            FactPage page = connection.read(Cursor.start(stream.name()));
            keep(page);
            while (!page.last()) {
                page = connection.read(page.next());
                keep(page);
            }
        }
    }

    static SampleCompany read() throws AdapterException, InvalidSettingsException {
        SampleAdapter adapter = new SampleAdapter();
        Settings settings = Settings.of(adapter.describe().settings(), Map.of(), Map.of());
        try (Connection connection = adapter.connect(settings)) {
            return new SampleCompany(connection);
        }
    }

    private void keep(FactPage page) {
        page.facts().forEach(fact -> facts.add(new IdentifiedFact(new FactId(CONNECTION, fact.key()), fact)));
    }

    List<IdentifiedFact> facts() {
        return facts;
    }

    @Override
    public Set<Subject> subjectsOf(String connection, AgentRef agent, LocalDate day) {
        Set<Subject> subjects = new LinkedHashSet<>(Set.of(Subject.agent(agent.id())));
        directory.memberships().stream()
                .filter(membership -> membership.agent().equals(agent))
                .filter(membership -> !day.isBefore(membership.from())
                        && (membership.until() == null || day.isBefore(membership.until())))
                .forEach(membership -> subjects.addAll(subjectsOf(connection, membership.team(), day)));
        return subjects;
    }

    @Override
    public Set<Subject> subjectsOf(String connection, TeamRef team, LocalDate day) {
        Set<Subject> subjects = new LinkedHashSet<>();
        TeamEntry unit = units.get(team);
        while (unit != null) {
            subjects.add(new Subject(
                    Subject.Kind.valueOf(unit.kind().name()), unit.team().id()));
            if (unit.lead() != null) {
                subjects.add(
                        new Subject(Subject.Kind.PERSON_IN_CHARGE, unit.lead().id()));
            }
            unit = unit.parent() == null ? null : units.get(unit.parent());
        }
        return subjects;
    }

    /** Whether a subject belonged to a department on a day. */
    boolean belongs(Subject subject, String department, LocalDate day) {
        Subject whole = new Subject(Subject.Kind.DEPARTMENT, department);
        return subject.kind() == Subject.Kind.AGENT
                ? subjectsOf(CONNECTION, new AgentRef(subject.id()), day).contains(whole)
                : subjectsOf(CONNECTION, new TeamRef(subject.id()), day).contains(whole);
    }
}
