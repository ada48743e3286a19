package dev.touchstone.adapter.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/** Watches, with the JDK's own flight recorder, what files and sockets a piece of code touches in its thread. */
final class IoWatch {

    private static final List<String> EVENTS =
            List.of("jdk.FileRead", "jdk.FileWrite", "jdk.SocketRead", "jdk.SocketWrite");

    private IoWatch() {}

    /** Lists what was touched, such as {@code jdk.FileRead /etc/hosts}. */
    static List<String> listIoOf(Runnable code) {
        try (Recording recording = new Recording()) {
            EVENTS.forEach(event -> recording.enable(event).withThreshold(Duration.ZERO));
            recording.start();
            code.run();
            recording.stop();
            return list(recording);
        } catch (IOException dump) {
            throw new UncheckedIOException(dump);
        }
    }

    private static List<String> list(Recording recording) throws IOException {
        Path file = Files.createTempFile("io-watch", ".jfr");
        try {
            recording.dump(file);
            return RecordingFile.readAllEvents(file).stream()
                    .filter(event -> EVENTS.contains(event.getEventType().getName()))
                    .filter(IoWatch::inThisThread)
                    .map(IoWatch::print)
                    .collect(Collectors.toList());
        } finally {
            Files.delete(file);
        }
    }

    private static boolean inThisThread(RecordedEvent event) {
        RecordedThread thread = event.getThread();
        return thread != null
                && thread.getJavaThreadId() == Thread.currentThread().getId();
    }

    private static String print(RecordedEvent event) {
        String place = event.hasField("path") ? event.getString("path") : event.getString("host");
        return event.getEventType().getName() + " " + place;
    }
}
