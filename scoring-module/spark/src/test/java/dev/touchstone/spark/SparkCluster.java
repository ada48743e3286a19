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
import java.util.stream.Stream;

/** A standalone cluster on this machine: a master and two workers, each a Java process of its own, from the jars that Maven brought. */
final class SparkCluster implements AutoCloseable {

    private static final int WORKERS = 2;
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

    /** Workers start executors from the jars of their home: libraries by name, our own classes as folders beside them. */
    private static void linkJars(Path jars) throws IOException {
        for (Path entry : classPath().map(Path::of).toList()) {
            if (entry.toString().endsWith(".jar")) {
                Files.createSymbolicLink(jars.resolve(entry.getFileName()), entry);
            }
        }
    }

    static Stream<String> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> new File(entry).exists());
    }

    private void start(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx256m");
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(each -> each.startsWith("--add-opens") || each.startsWith("-XX:+IgnoreUnrecognized"))
                .forEach(command::add);
        command.addAll(
                List.of("-cp", String.join(File.pathSeparator, classPath().toList()), program));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--host", "127.0.0.1", "--webui-port", "0"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve(processes.size() + ".log").toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        processes.add(builder.start());
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
