package dev.touchstone.adapter.redmine;

import dev.touchstone.adapter.contract.ArchitectureContract;
import java.util.Map;
import java.util.Set;

/** Who may import whom in the adapter: the server is asked in one package, facts are made in another. */
class ArchitectureTest extends ArchitectureContract {

    private static final String ADAPTER = "dev.touchstone.adapter.redmine";
    private static final String PLUGIN = "dev.touchstone.plugin..";
    private static final String TOOLKIT = "dev.touchstone.adapter.toolkit..";

    /** Each package and what it may use besides the JDK. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            ADAPTER + ".rest",
            Set.of(PLUGIN, TOOLKIT, "jakarta.json"),
            ADAPTER + ".issue",
            Set.of(PLUGIN, TOOLKIT, "jakarta.json"),
            ADAPTER,
            Set.of(PLUGIN, TOOLKIT, "jakarta.json", ADAPTER + ".."));

    ArchitectureTest() {
        super(ADAPTER, MAY_USE);
    }
}
