package dev.touchstone.admin.connections.jars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.plugin.CrmAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Jars with adapters are loaded each by itself, and one that fails stops nobody")
class AdapterFolderTest {

    private static final String HELPER = "package vendor; public class Helper { public static String NAME = \"%s\"; }";

    @TempDir
    private Path folder;

    private AdapterFolder loaded = AdapterFolder.empty();

    @AfterEach
    void close() {
        loaded.close();
    }

    @Test
    @DisplayName("without a folder there is nothing to load")
    void noFolder() {
        assertThat(AdapterFolder.load(folder.resolve("none"), Set.of()).installed())
                .isEmpty();
    }

    @Test
    @DisplayName("two jars with classes of the same name do not see each other's")
    void isolated() {
        for (String name : new String[] {"one", "two"}) {
            VendorJar.adapter(name, "vendor.Helper.NAME")
                    .with("vendor.Helper", HELPER.formatted("helper of " + name))
                    .writeTo(folder.resolve(name + ".jar"));
        }
        load();

        assertThat(loaded.failed()).isEmpty();
        assertThat(loaded.installed())
                .extracting(InstalledAdapter::jar, InstalledAdapter::version, AdapterFolderTest::name)
                .containsExactly(
                        tuple("one.jar", "1.2.3", "helper of one"), tuple("two.jar", "1.2.3", "helper of two"));
    }

    @Test
    @DisplayName("a jar's own library wins over the console's of the same name; the plugin API is the console's")
    void childFirst() {
        String shadow = "package %s; public class Shadowed { public static String NAME = \"the jar's\"; }"
                .formatted(Shadowed.class.getPackageName());
        VendorJar.adapter("shadow", Shadowed.class.getName() + ".NAME")
                .with(Shadowed.class.getName(), shadow)
                .writeTo(folder.resolve("shadow.jar"));
        load();

        InstalledAdapter shadowing = loaded.installed().get(0);
        assertThat(name(shadowing)).isEqualTo("the jar's").isNotEqualTo(Shadowed.NAME);
        assertThat(shadowing.adapter()).isInstanceOf(CrmAdapter.class);
    }

    @Test
    @DisplayName("what cannot be used says why, and the others work")
    void failing() throws IOException {
        Files.writeString(folder.resolve("a-text.jar"), "no jar at all");
        VendorJar.empty().writeTo(folder.resolve("b-empty.jar"));
        VendorJar.adapter("taken", "\"x\"").writeTo(folder.resolve("c-taken.jar"));
        VendorJar.adapter("newer", "\"x\"", "9, 0").writeTo(folder.resolve("d-newer.jar"));
        VendorJar.adapter("broken", "String.valueOf(1 / Integer.parseInt(\"0\"))")
                .writeTo(folder.resolve("e-broken.jar"));
        VendorJar.adapter("lacking", "vendor.Helper.NAME")
                .with("vendor.Helper", HELPER.formatted("gone"))
                .without("vendor.Helper")
                .writeTo(folder.resolve("f-lacking.jar"));
        VendorJar.adapter("good", "\"good\"").writeTo(folder.resolve("g-good.jar"));
        Files.writeString(folder.resolve("readme.txt"), "not a jar and not looked at");
        load();

        Map<String, String> reasons = loaded.failed().stream()
                .collect(Collectors.toMap(FailedJar::jar, each -> each.reason().en()));
        assertThat(reasons).hasSize(6);
        assertThat(reasons.get("a-text.jar")).contains("no whole jar");
        assertThat(reasons.get("b-empty.jar")).contains("META-INF/services");
        assertThat(reasons.get("c-taken.jar")).contains("\"taken\"");
        assertThat(reasons.get("d-newer.jar")).contains("9.0");
        assertThat(reasons.get("e-broken.jar")).contains("under number E-");
        assertThat(reasons.get("f-lacking.jar")).contains("under number E-");
        assertThat(loaded.installed())
                .singleElement()
                .satisfies(good -> assertThat(good.id()).isEqualTo("good"));
    }

    private static String name(InstalledAdapter installed) {
        return installed.adapter().describe().name().en();
    }

    private void load() {
        loaded = AdapterFolder.load(folder, Set.of("taken"));
    }
}
