package dev.touchstone.admin.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/** Founds the organisation and tells who it is. */
@ApplicationScoped
@Transactional
public class OrganisationDesk {

    @Inject
    OrganisationStore store;

    @Inject
    InstantSource clock;

    /** Empty until the first run is done. */
    public Optional<Organisation> find() {
        return store.find().map(OrganisationEntity::toOrganisation);
    }

    /** The zone in which its months begin. */
    public ZoneId zone() {
        return founded().toOrganisation().zone();
    }

    /** Names the organisation otherwise. */
    public void rename(String name) {
        founded().rename(name);
    }

    /** Fails when there is one already: the first run happens once, also when two people submit it at the same time. */
    public void found(Organisation organisation) {
        if (store.find().isPresent()) {
            throw new IllegalStateException("The organisation exists already: the first run is done.");
        }
        store.add(new OrganisationEntity(organisation, clock.instant()));
    }

    private OrganisationEntity founded() {
        return store.find()
                .orElseThrow(() -> new IllegalStateException("There is no organisation yet: finish the first run."));
    }
}
