package dev.touchstone.admin.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The console on WildFly, which shares no code with Payara's Faces, persistence, transactions and security. */
public final class WildFly {

    private static final Path UNPACKED = Path.of("target", "wildfly").toAbsolutePath();

    /**
     * The one thing this server has to be told: whoever an application lets in by Jakarta Security need not stand in the
     * server's own list of users.
     */
    private static final String SETUP = """
            embed-server --std-out=discard
            /subsystem=undertow/application-security-domain=other:write-attribute(name=integrated-jaspi,value=false)
            stop-embedded-server
            """;

    private WildFly() {}

    /** Starts the server with an archive at its root and waits until the console is healthy. */
    public static TestConsole start(Path archive, Path folder) {
        try {
            Path home = home();
            Path base = folder.resolve("base");
            copy(home.resolve("standalone"), base);
            run(
                    folder,
                    home.resolve("bin").resolve("jboss-cli.sh").toString(),
                    "-Djboss.server.base.dir=" + base,
                    "--file=" + Files.writeString(folder.resolve("setup.cli"), SETUP));
            Files.copy(archive, base.resolve("deployments").resolve("ROOT.war"));
            int port = TestConsole.freePort();
            return TestConsole.launch(
                    List.of(
                            TestConsole.java(),
                            "-Xmx768m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Djboss.home.dir=" + home,
                            "-Djboss.server.base.dir=" + base,
                            "-Djboss.http.port=" + port,
                            "-Djboss.management.http.port=" + TestConsole.freePort(),
                            "-jar",
                            home.resolve("jboss-modules.jar").toString(),
                            "-mp",
                            home.resolve("modules").toString(),
                            "org.jboss.as.standalone"),
                    port,
                    folder,
                    Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException("WildFly cannot be set up.", e);
        }
    }

    private static Path home() throws IOException {
        try (Stream<Path> folders = Files.list(UNPACKED)) {
            return folders.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void run(Path folder, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Path log = folder.resolve("setup.log");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        int result = process.onExit().join().exitValue();
        if (result != 0) {
            throw new IllegalStateException("The server could not be set up:\n" + Files.readString(log));
        }
    }
}
