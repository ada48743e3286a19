package dev.touchstone.admin.audit;

import dev.touchstone.admin.storage.InstallationKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the trail and verifies it. */
@ApplicationScoped
@Transactional
public class AuditDesk {

    @Inject
    AuditStore store;

    @Inject
    DataSource dataSource;

    /** A part of the trail, newest first. */
    public List<AuditRow> list(AuditQuery query, int first, int most) {
        return store.list(query, null, first, most);
    }

    /**
     * The next part of the trail for whoever reads it to its end, while others go on writing.
     *
     * @param before the number that was read last; null at the beginning
     */
    List<AuditRow> listBefore(AuditQuery query, @Nullable Long before, int most) {
        return store.list(query, before, 0, most);
    }

    /** How many entries there are. */
    public long count(AuditQuery query) {
        return store.count(query);
    }

    /** Everybody who has ever done anything, by the name they had last. */
    public List<Actor> listActors() {
        return store.listActors();
    }

    /** Looks at every entry. */
    public ChainReport verify() {
        try (Connection connection = dataSource.getConnection()) {
            return new ChainReader(connection).check(new AuditChain(InstallationKey.AUDIT.getOrMake()));
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail cannot be read", e);
        }
    }
}
