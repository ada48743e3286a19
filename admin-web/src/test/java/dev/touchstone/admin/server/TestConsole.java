package dev.touchstone.admin.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The console as it is shipped: the packaged archive on the real server, with an empty data folder. One start serves
 * the whole run; it ends with the Java process.
 */
public final class TestConsole {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private final Process process;
    private final Path folder;
    private final Path log;
    private final String url;

    private TestConsole(Process process, Path folder, Path log, String url) {
        this.process = process;
        this.folder = folder;
        this.log = log;
        this.url = url;
    }

    /** The console all browser tests share; the first call starts it. */
    public static TestConsole running() {
        return Shared.CONSOLE;
    }

    /** The archive as it is shipped. */
    public static Path archive() {
        return TARGET.resolve("touchstone.war");
    }

    /** An empty folder for a console of one's own. */
    public static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(TARGET.resolve("console")), "run-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address without a slash at its end. */
    public String url() {
        return url;
    }

    /** A file of the console's data folder. */
    public Path data(String name) {
        return folder.resolve("data").resolve(name);
    }

    /** What the server has written to its log so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a console of one's own and waits until it is healthy. */
    public static TestConsole start(Path archive, Path folder, Map<String, String> settings) {
        return start(archive, folder, settings, "512m");
    }

    /** The same with so much memory for Java's objects. */
    public static TestConsole start(Path archive, Path folder, Map<String, String> settings, String heap) {
        int port = freePort();
        return launch(
                List.of(
                        java(),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-jar",
                        TARGET.resolve("payara-micro.jar").toString(),
                        "--nocluster",
                        "--port",
                        String.valueOf(port),
                        "--deploy",
                        archive + ":/"),
                port,
                folder,
                settings);
    }

    /** Starts a server by its command and waits until the console on it is healthy. */
    static TestConsole launch(List<String> command, int port, Path folder, Map<String, String> settings) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().keySet().removeAll(List.of("DB_URL", "DB_USER", "DB_PASSWORD"));
            builder.environment().put("TOUCHSTONE_DATA", folder.resolve("data").toString());
            builder.environment().putAll(settings);
            Path log = folder.resolve("server-" + port + ".log");
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            TestConsole console = new TestConsole(process, folder, log, "http://localhost:" + port);
            console.awaitHealth();
            return console;
        } catch (IOException e) {
            throw new UncheckedIOException("The console did not start.", e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The server's process. */
    public long pid() {
        return process.pid();
    }

    /** Ends the server at once, without a word of warning. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void awaitHealth() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isHealthy()) {
            if (!process.isAlive() || isReadyWithoutUs() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("The console did not become healthy. Its log:\n" + log());
            }
            pause();
        }
    }

    /** The server also says that it is ready when the console could not be deployed. */
    private boolean isReadyWithoutUs() {
        return (log().contains(" ready in ") || log().contains("(with errors)")) && !isHealthy();
    }

    private boolean isHealthy() {
        HttpRequest probe = HttpRequest.newBuilder(URI.create(url + "/health")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListeningYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(300));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final TestConsole CONSOLE = start(archive(), newFolder(), Map.of());
    }
}
