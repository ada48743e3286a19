package dev.touchstone.adapter.csv;

import dev.touchstone.adapter.contract.ArchitectureContract;
import java.util.Map;
import java.util.Set;

/** Who may import whom in the file adapter: from files to tables, from tables and mapping to facts. */
class ArchitectureTest extends ArchitectureContract {

    private static final String CSV = "dev.touchstone.adapter.csv";
    private static final String PLUGIN = "dev.touchstone.plugin..";
    private static final String TOOLKIT = "dev.touchstone.adapter.toolkit";

    /** Each package and what it may use besides the JDK. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            in("wording"),
            Set.of(PLUGIN),
            in("file"),
            Set.of(PLUGIN, TOOLKIT, in("wording"), "org.apache.commons.compress.."),
            in("table"),
            Set.of(
                    PLUGIN,
                    in("wording"),
                    in("file"),
                    "de.siegmar.fastcsv.reader",
                    "org.dhatim.fastexcel.reader",
                    "org.apache.commons.compress..",
                    "javax.xml.stream"),
            in("mapping"),
            Set.of(PLUGIN, in("wording"), in("table"), "jakarta.json.."),
            in("fact"),
            Set.of(PLUGIN, in("wording"), in("table"), in("mapping")),
            in("directory"),
            Set.of(PLUGIN, in("wording"), in("file"), in("table"), in("mapping"), in("fact")),
            CSV,
            Set.of(PLUGIN, TOOLKIT, CSV + ".."));

    ArchitectureTest() {
        super(CSV, MAY_USE);
    }

    private static String in(String name) {
        return CSV + "." + name;
    }
}
