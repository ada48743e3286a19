package dev.touchstone.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.admin.storage.TestDatabase;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class OrganisationStorageIT {

    private static final Instant FOUNDED = Instant.parse("2026-11-21T14:08:00Z");
    private static final Organisation SERVICE_CENTRE = new Organisation("客服中心", ZoneId.of("Asia/Shanghai"));

    @Parameter
    TestDatabase kind;

    private TestDatabase.Open database;

    @BeforeEach
    void open() {
        database = kind.open();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void before_the_first_run_there_is_no_organisation() {
        Optional<OrganisationEntity> stored = database.ask(entities -> new OrganisationStore(entities).find());

        assertThat(stored).isEmpty();
    }

    @Test
    void what_was_founded_is_read_back_whole() {
        found(SERVICE_CENTRE);

        OrganisationEntity stored =
                database.ask(entities -> new OrganisationStore(entities).find().orElseThrow());

        assertThat(stored.toOrganisation()).isEqualTo(SERVICE_CENTRE);
        assertThat(stored.createdAt()).isEqualTo(FOUNDED);
    }

    @Test
    void a_second_organisation_is_refused_by_the_database_itself() {
        found(SERVICE_CENTRE);

        assertThatThrownBy(() -> found(new Organisation("另一个", ZoneId.of("Asia/Taipei"))))
                .isInstanceOf(PersistenceException.class);
    }

    private void found(Organisation organisation) {
        database.run(entities -> new OrganisationStore(entities).add(new OrganisationEntity(organisation, FOUNDED)));
    }
}
