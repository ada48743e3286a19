package dev.touchstone.admin.standards;

import dev.touchstone.scoring.standard.Standard;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Standards in force, for tests of what is computed by them. */
public final class PublishedStandards {

    private PublishedStandards() {}

    /** Publishes a version with its own days, whatever a lint would say. */
    public static void add(EntityManager entities, Standard standard, Instant at) {
        VersionEntity version = new VersionEntity(standard, at, "test");
        version.publish(standard, null, at, "test");
        new StandardStore(entities).add(version);
    }
}
