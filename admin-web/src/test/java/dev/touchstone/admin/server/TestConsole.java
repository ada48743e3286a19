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

/**
 * The console as it is shipped: the packaged archive on the real server, with an empty data folder. One start serves
 * the whole run; it ends with the Java process.
 */
public final class TestConsole {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final TestConsole RUNNING = start();

    private final Process process;
    private final Path folder;
    private final String url;

    private TestConsole(Process process, Path folder, String url) {
        this.process = process;
        this.folder = folder;
        this.url = url;
    }

    /** The running console; the first call starts it. */
    public static TestConsole running() {
        return RUNNING;
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
            return Files.readString(folder.resolve("server.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestConsole start() {
        try {
            Path target = Path.of("target").toAbsolutePath();
            Path folder = Files.createTempDirectory(Files.createDirectories(target.resolve("console")), "run-");
            int port = freePort();
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-jar",
                    target.resolve("payara-micro.jar").toString(),
                    "--nocluster",
                    "--port",
                    String.valueOf(port),
                    "--deploy",
                    target.resolve("touchstone.war") + ":/");
            builder.environment().put("TOUCHSTONE_DATA", folder.resolve("data").toString());
            builder.environment().keySet().removeAll(List.of("DB_URL", "DB_USER", "DB_PASSWORD"));
            builder.redirectErrorStream(true)
                    .redirectOutput(folder.resolve("server.log").toFile());
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            TestConsole console = new TestConsole(process, folder, "http://localhost:" + port);
            console.awaitHealth();
            return console;
        } catch (IOException e) {
            throw new UncheckedIOException("The console did not start.", e);
        }
    }

    private void awaitHealth() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isHealthy()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("The console did not become healthy. Its log:\n" + log());
            }
            pause();
        }
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
