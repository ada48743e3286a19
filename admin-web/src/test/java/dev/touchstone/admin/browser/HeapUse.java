package dev.touchstone.admin.browser;

import dev.touchstone.admin.server.TestConsole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Java's objects of a console took, as its collector writes down.
 *
 * @param console runs with {@code -Xlog:gc:file}
 * @param log that file
 */
record HeapUse(TestConsole console, Path log) {

    private static final Pattern PAUSE = Pattern.compile("Pause .* (\\d+)M->(\\d+)M\\(\\d+M\\)");

    /** What a collection of everything leaves now, and the most that any collection found and left. */
    String told() throws IOException {
        collect();
        List<int[]> pauses = pauses();
        return "%d MB of objects, at most %d MB before a collection and %d MB after one"
                .formatted(pauses.get(pauses.size() - 1)[1], most(pauses, 0), most(pauses, 1));
    }

    private void collect() throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        new ProcessBuilder(jcmd.toString(), String.valueOf(console.pid()), "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .onExit()
                .join();
    }

    private List<int[]> pauses() throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(PAUSE::matcher)
                    .filter(Matcher::find)
                    .map(pause -> new int[] {Integer.parseInt(pause.group(1)), Integer.parseInt(pause.group(2))})
                    .toList();
        }
    }

    private static int most(List<int[]> pauses, int which) {
        return pauses.stream().mapToInt(pause -> pause[which]).max().orElseThrow();
    }
}
