package dev.touchstone.admin.audit;

import dev.touchstone.admin.storage.ConsoleDatabase;
import dev.touchstone.admin.storage.InstallationKey;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Says in the log, before anybody acts, when the trail ends with the seal of another key: what is signed from then on would not fit. */
@ApplicationScoped
public class TrailStart {

    private static final Logger LOG = System.getLogger(TrailStart.class.getName());

    @Inject
    AuditStore store;

    @Transactional
    void check(@Observes @Priority(ConsoleDatabase.TABLES_READY) Startup startup) {
        if (!store.isSealedBy(new AuditChain(InstallationKey.AUDIT.getOrMake()))) {
            LOG.log(
                    Level.ERROR,
                    "The end of the audit trail is not sealed with the key of this installation ({0})."
                            + "\nMaybe the database was moved without it: stop the console and bring the old key back,"
                            + " or somebody has altered the trail: verify it.",
                    InstallationKey.AUDIT.source());
        }
    }
}
