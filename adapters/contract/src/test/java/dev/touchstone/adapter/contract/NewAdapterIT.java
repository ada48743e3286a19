package dev.touchstone.adapter.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code bin/new-adapter} writes compiles and keeps every rule as it stands, and says what is wrong with what it is given. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class NewAdapterIT {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    private Path temp;

    @Test
    void outsideOfTheTreeItCompilesAndKeepsEveryRule() throws Exception {
        Path folder = temp.resolve("somewhere/demo desk");
        Said said = newAdapter(ROOT, "demo-desk", folder.toString(), "--package", "com.acme.demodesk");
        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text()).contains("-pl plugin-api,adapters/toolkit,adapters/contract -am install", "mvn verify");

        assertThat(listFiles(folder))
                .contains(
                        "README.md",
                        "pom.xml",
                        "src/main/java/com/acme/demodesk/DemoDeskAdapter.java",
                        "src/test/java/com/acme/demodesk/DemoDeskContractIT.java")
                .allSatisfy(file -> assertThat(file + Files.readString(folder.resolve(file)))
                        .doesNotContainIgnoringCase("exampledesk")
                        .doesNotContainIgnoringCase("example-desk")
                        .doesNotContainIgnoringCase("example desk"));
        assertThat(folder.resolve("pom.xml"))
                .content()
                .contains("<groupId>com.acme.demodesk</groupId>")
                .doesNotContainPattern("@[a-z.-]+@");

        Said contract = tryContract(compile(folder), folder, "com.acme.demodesk.DemoDeskContractIT");
        assertThat(contract.code()).as(contract.text()).isZero();
        assertThat(folder.resolve("target/contract-reports/DemoDeskContractIT.md"))
                .content()
                .contains("# Contract of Demo Desk (demo-desk)")
                .containsOnlyOnce("| skipped |")
                .contains("| skipped | it does not offer to fetch single records |")
                .doesNotContain("| failed |", "| not tried |");
    }

    @Test
    void insideTheTreeItJoinsTheOthers() throws Exception {
        Path tree = temp.resolve("tree");
        for (String file : List.of("bin/new-adapter", "pom.xml", "adapters/pom.xml")) {
            copy(ROOT.resolve(file), tree.resolve(file));
        }
        for (String file : listFiles(ROOT.resolve("adapters/example-desk"))) {
            copy(
                    ROOT.resolve("adapters/example-desk").resolve(file),
                    tree.resolve("adapters/example-desk").resolve(file));
        }
        Said said = newAdapter(tree, "demo-desk");
        assertThat(said.code()).as(said.text()).isZero();

        assertThat(tree.resolve("adapters/pom.xml"))
                .content()
                .containsOnlyOnce("    <module>demo-desk</module>\n  </modules>");
        assertThat(tree.resolve("adapters/demo-desk/pom.xml"))
                .content()
                .contains(
                        "<artifactId>touchstone-adapters</artifactId>",
                        "<artifactId>touchstone-adapter-demo-desk</artifactId>");
        assertThat(listFiles(tree.resolve("adapters/demo-desk")))
                .contains("src/main/java/dev/touchstone/adapter/demodesk/DemoDeskAdapter.java")
                .doesNotContain("standalone-pom.xml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Demo Desk;'';is no key",
                "-desk;'';There is no option -desk",
                "desk-;'';is no key",
                "new;'';is a word of Java",
                "demo-desk;Com.Acme;is no Java package"
            })
    void saysWhatIsWrong(String key, String javaPackage, String sentence) throws Exception {
        Path folder = temp.resolve("new");
        List<String> arguments = new ArrayList<>(List.of(key, folder.toString()));
        if (!javaPackage.isEmpty()) {
            arguments.addAll(List.of("--package", javaPackage));
        }
        Said said = newAdapter(ROOT, arguments.toArray(String[]::new));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains(sentence);
        assertThat(folder).doesNotExist();
    }

    @Test
    void overwritesNothing() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("mine"));
        Files.writeString(folder.resolve("work.txt"), "weeks of it");
        Said said = newAdapter(ROOT, "demo-desk", folder.toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("is not empty");
        assertThat(listFiles(folder)).containsExactly("work.txt");
    }

    private Path compile(Path folder) throws IOException {
        Path classes = Files.createDirectories(temp.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of(
                "--release",
                "17",
                "-Xlint:all,-options,-path,-classfile,-processing",
                "-Werror",
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                CLASS_PATH));
        listFiles(folder).stream()
                .filter(file -> file.endsWith(".java"))
                .map(file -> folder.resolve(file).toString())
                .forEach(arguments::add);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .as("result of the compiler, which has said why")
                .isZero();
        Path services = Path.of("META-INF/services/dev.touchstone.plugin.CrmAdapter");
        copy(folder.resolve("src/main/resources").resolve(services), classes.resolve(services));
        return classes;
    }

    /** In a process of its own, as the contract reads the manual of the folder it is started in. */
    private static Said tryContract(Path classes, Path folder, String test) throws Exception {
        return run(
                folder,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes + System.getProperty("path.separator") + CLASS_PATH,
                LaunchContract.class.getName(),
                test);
    }

    private static Said newAdapter(Path tree, String... arguments) throws Exception {
        return run(
                tree,
                Stream.concat(Stream.of("bash", tree.resolve("bin/new-adapter").toString()), Arrays.stream(arguments))
                        .toArray(String[]::new));
    }

    private static Said run(Path folder, String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private static List<String> listFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(file -> !file.startsWith("target"))
                    .collect(Collectors.toList());
        }
    }

    private record Said(int code, String text) {}
}
