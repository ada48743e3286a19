package dev.touchstone.admin.people;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.audit.Act;
import dev.touchstone.admin.audit.AuditAction;
import dev.touchstone.admin.audit.AuditField;
import dev.touchstone.admin.audit.AuditSubject;
import dev.touchstone.admin.audit.AuditTrail;
import dev.touchstone.admin.shell.OrganisationDesk;
import dev.touchstone.admin.shell.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows teams, departments and contractors, adds them, names them and says where they stand. */
@ApplicationScoped
@Transactional
public class UnitDesk {

    @Inject
    PeopleStore store;

    @Inject
    DirectoryStore directory;

    @Inject
    DirectoryEdits edits;

    @Inject
    OrganisationDesk organisation;

    @Inject
    Event<DirectoryChanged> changed;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** The tree, each unit followed by those below it; a manager sees the units led now or once. */
    public List<UnitRow> list(DataScope scope) {
        List<UnitEntity> entities = store.listUnits();
        UnitTree tree = new UnitTree(entities.stream().map(UnitEntity::toUnit).toList());
        Set<Long> byHand = entities.stream()
                .filter(UnitEntity::maintainedByHand)
                .map(UnitEntity::id)
                .collect(Collectors.toSet());
        Map<Long, Long> people = store.countPeople(today());
        Set<Long> visible = visible(scope, tree);
        return tree.list().stream()
                .filter(unit -> visible.contains(unit.id()))
                .map(unit -> new UnitRow(
                        unit.id(),
                        unit.name(),
                        unit.kind(),
                        unit.parent(),
                        Optional.ofNullable(unit.lead())
                                .flatMap(directory::findPerson)
                                .map(Person::name)
                                .orElse(null),
                        tree.depth(unit),
                        people.getOrDefault(unit.id(), 0L),
                        byHand.contains(unit.id())))
                .toList();
    }

    /** What the form of a unit is filled with. */
    public UnitForm open(long id, DataScope scope) {
        DirectoryRights.requireAll(scope);
        return UnitForm.of(directory.findUnit(id).orElseThrow(() -> new Refusal("people.unitUnknown", id)));
    }

    /** Adds a unit; yields its key. */
    public long add(UnitForm form, DataScope scope) {
        DirectoryRights.requireAll(scope);
        requireFit(null, form);
        long id = edits.addUnit(form.getName().strip(), form.getKind(), form.getParent(), form.leadKey())
                .id();
        trail.record(told(AuditAction.UNIT_ADDED, id, form));
        return id;
    }

    /** Names a unit otherwise, or lets it stand elsewhere. */
    public void change(long id, UnitForm form, DataScope scope) {
        open(id, scope);
        requireFit(id, form);
        edits.changeUnit(id, form.getName().strip(), form.getKind(), form.getParent(), form.leadKey())
                .ifPresent(position -> changed.fire(new DirectoryChanged(position)));
        trail.record(told(AuditAction.UNIT_CHANGED, id, form));
    }

    private static Act told(AuditAction action, long id, UnitForm form) {
        return Act.of(action, AuditSubject.Kind.UNIT, id)
                .with(AuditField.UNIT_KIND, form.getKind())
                .with(AuditField.UNIT, form.getParent())
                .with(AuditField.PERSON, form.leadKey());
    }

    private void requireFit(@Nullable Long id, UnitForm form) {
        UnitTree tree = new UnitTree(directory.listUnits());
        Long parent = form.getParent();
        if (parent != null && tree.find(parent).isEmpty()) {
            throw new Refusal("people.unitUnknown", parent);
        }
        if (id != null && parent != null && tree.listWithin(id).contains(parent)) {
            throw new Refusal("people.unitCircle", form.getName());
        }
        boolean taken = tree.list().stream()
                .anyMatch(unit -> (id == null || unit.id() != id)
                        && unit.name().equals(form.getName().strip())
                        && Objects.equals(unit.parent(), parent));
        if (taken) {
            throw new Refusal("people.unitTaken", form.getName().strip());
        }
        Long lead = form.leadKey();
        if (lead != null && directory.findPerson(lead).isEmpty()) {
            throw new Refusal("people.unknown", lead);
        }
    }

    private static Set<Long> visible(DataScope scope, UnitTree tree) {
        return switch (scope) {
            case DataScope.All all -> tree.list().stream().map(Unit::id).collect(Collectors.toSet());
            case DataScope.Teams teams ->
                teams.duties().stream().map(duty -> Long.valueOf(duty.team())).collect(Collectors.toSet());
            case DataScope.Own own -> new HashSet<>();
            case DataScope.Sampled sampled -> new HashSet<>();
            case DataScope.Nothing nothing -> new HashSet<>();
        };
    }

    private LocalDate today() {
        return clock.instant().atZone(organisation.zone()).toLocalDate();
    }
}
