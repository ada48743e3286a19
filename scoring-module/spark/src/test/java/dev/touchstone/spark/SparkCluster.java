package dev.touchstone.spark;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A standalone cluster on this machine: a master and two workers, each a Java process of its own. As in an installation of Spark they
 * know Spark's jars only, which Maven brought; what is ours comes with whatever is submitted.
 */
final class SparkCluster implements AutoCloseable {

    private static final int WORKERS = 2;
    private static final Pattern OUR_LIBRARIES =
            Pattern.compile("(parsson|jakarta\\.json-api|fastcsv|jspecify)-.*\\.jar");
    private static final long PATIENCE_MILLIS = 60_000;

    private final Path home;
    private final int port;
    private final List<Process> processes = new ArrayList<>();

    /** @param folder where the cluster keeps what it writes */
    SparkCluster(Path folder) throws IOException, InterruptedException {
        home = folder.resolve("spark");
        port = freePort();
        linkJars(Files.createDirectories(home.resolve("jars")));
        try {
            start("org.apache.spark.deploy.master.Master", "--port", String.valueOf(port));
            awaitMaster();
            for (int i = 0; i < WORKERS; i++) {
                start(
                        "org.apache.spark.deploy.worker.Worker",
                        address(),
                        "--cores",
                        "1",
                        "--memory",
                        "600m",
                        "--work-dir",
                        home.resolve("worker" + i).toString());
            }
        } catch (IOException | InterruptedException | RuntimeException failed) {
            close();
            throw failed;
        }
    }

    String address() {
        return "spark://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        processes.forEach(process -> process.descendants().forEach(ProcessHandle::destroyForcibly));
        processes.forEach(Process::destroyForcibly);
    }

    /**
     * Runs what the script {@code spark-submit} runs, which Maven does not bring: the script finds Java and Spark's jars and starts
     * this class.
     *
     * @param arguments as the script takes them
     * @throws IllegalStateException with all that was printed, if the program failed or took too long
     */
    void submit(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = java("-Xmx512m", "org.apache.spark.deploy.SparkSubmit");
        command.addAll(List.of("--master", address()));
        command.addAll(arguments);
        Path log = home.resolve("submit.log");
        Process program = start(command, log);
        if (!program.waitFor(3 * PATIENCE_MILLIS, TimeUnit.MILLISECONDS) || program.exitValue() != 0) {
            throw new IllegalStateException("spark-submit did not succeed:\n" + Files.readString(log));
        }
    }

    /** Our own classes and the libraries that they need besides Spark. */
    static List<Path> ours() {
        return classPath().filter(SparkCluster::isOurs).toList();
    }

    private static Stream<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists);
    }

    private static boolean isOurs(Path entry) {
        String name = entry.getFileName().toString();
        return !name.endsWith(".jar")
                || name.startsWith("touchstone-")
                || OUR_LIBRARIES.matcher(name).matches();
    }

    private static void linkJars(Path jars) throws IOException {
        for (Path entry : classPath().filter(entry -> !isOurs(entry)).toList()) {
            Files.createSymbolicLink(jars.resolve(entry.getFileName()), entry);
        }
    }

    private void start(String program, String... arguments) throws IOException {
        List<String> command = java("-Xmx256m", program);
        command.addAll(List.of(arguments));
        command.addAll(List.of("--host", "127.0.0.1", "--webui-port", "0"));
        start(command, home.resolve(processes.size() + ".log"));
    }

    private List<String> java(String memory, String program) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(memory);
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(each -> each.startsWith("--add-opens") || each.startsWith("-XX:+IgnoreUnrecognized"))
                .forEach(command::add);
        command.addAll(List.of("-cp", home.resolve("jars") + File.separator + "*", program));
        return command;
    }

    private Process start(List<String> command, Path log) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private void awaitMaster() throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!isListening()) {
            if (System.currentTimeMillis() > end || !processes.get(0).isAlive()) {
                throw new IllegalStateException(
                        "The master did not start:\n" + Files.readString(home.resolve("0.log")));
            }
            Thread.sleep(200);
        }
    }

    private boolean isListening() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
