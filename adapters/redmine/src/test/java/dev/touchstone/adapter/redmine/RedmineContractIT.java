package dev.touchstone.adapter.redmine;

import dev.touchstone.adapter.contract.AdapterContract;
import dev.touchstone.adapter.contract.AdapterFixture;
import dev.touchstone.adapter.contract.real.RealCrm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** The adapter keeps every rule on a real Redmine. */
@Tag("real-crm")
class RedmineContractIT extends AdapterContract {

    private static RealCrm server;

    @BeforeAll
    static void start() {
        server = RealCrm.start("redmine");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    protected AdapterFixture fixture() {
        return new RedmineFixture(server);
    }
}
