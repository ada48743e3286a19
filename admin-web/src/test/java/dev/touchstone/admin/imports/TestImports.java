package dev.touchstone.admin.imports;

import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.ServiceFact;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;

/** Stores facts as an import does, for tests of what is made of them. */
public final class TestImports {

    private TestImports() {}

    /** Appends what is new or changed of connection 1, and deletes. */
    public static void append(
            EntityManager entities, List<? extends ServiceFact> facts, List<FactKey> deletions, ZoneId zone) {
        List<FactVersion> versions =
                facts.stream().map(fact -> FactVersion.of(fact, zone)).toList();
        new FactStore(entities).append(1, versions, deletions, zone);
    }
}
