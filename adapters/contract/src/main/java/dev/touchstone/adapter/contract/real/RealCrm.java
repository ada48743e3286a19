package dev.touchstone.adapter.contract.real;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A real CRM on the loopback address, started by {@code bin/real-crm} with an empty desk. Its clock stands still until told to go on;
 * one CRM serves all tests of a module, one after the other.
 */
public final class RealCrm implements AutoCloseable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Path COMMAND = Path.of("bin", "real-crm");

    private final String name;
    private final URI address;
    private final Path root;
    private final Path clock;
    private Instant now;

    private RealCrm(String name, URI address, Path root, Path clock) throws IOException {
        this.name = name;
        this.address = address;
        this.root = root;
        this.clock = clock;
        this.now = LocalDateTime.parse(Files.readString(clock).strip(), TIME).toInstant(ZoneOffset.UTC);
    }

    /**
     * Starts one, from the folder of any module.
     *
     * @param name the folder
     * @return running, to be closed
     */
    public static RealCrm start(String name) {
        Map<String, String> told = run(command(), "start", name)
                .lines()
                .map(line -> line.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        try {
            return new RealCrm(
                    name,
                    URI.create(Objects.requireNonNull(told.get("address"), "address")),
                    Path.of(Objects.requireNonNull(told.get("root"), "root")),
                    Path.of(Objects.requireNonNull(told.get("clock"), "clock")));
        } catch (IOException noClock) {
            throw new UncheckedIOException(noClock);
        }
    }

    /**
     * Where it listens.
     *
     * @return without a slash at the end
     */
    public URI address() {
        return address;
    }

    /**
     * What its clock says.
     *
     * @return to the second
     */
    public Instant now() {
        return now;
    }

    /**
     * Lets its clock go on.
     *
     * @param time how far; negative sets it back
     */
    public void pass(Duration time) {
        now = now.plus(time);
        try {
            Path next = clock.resolveSibling("next");
            Files.writeString(next, TIME.format(now.atOffset(ZoneOffset.UTC)) + "\n");
            Files.move(next, clock, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException noClock) {
            throw new UncheckedIOException(noClock);
        }
    }

    /**
     * Runs a command inside the server's own root, such as one on its database.
     *
     * @param command program and arguments
     * @return what it printed
     */
    public String inside(String... command) {
        List<String> words = new ArrayList<>(List.of("chroot", root.toString()));
        words.addAll(List.of(command));
        return run(words.toArray(String[]::new));
    }

    @Override
    public void close() {
        run(command(), "stop", name);
    }

    /** Beside the modules, however deep they lie. */
    private static String command() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isExecutable(folder.resolve(COMMAND))) {
                return folder.resolve(COMMAND).toString();
            }
        }
        throw new IllegalStateException("No folder above this one has " + COMMAND);
    }

    private static String run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int result = process.waitFor();
            if (result != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + result + ": " + printed);
            }
            return printed;
        } catch (IOException notRun) {
            throw new UncheckedIOException(notRun);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(String.join(" ", command) + " was interrupted", stopped);
        }
    }
}
