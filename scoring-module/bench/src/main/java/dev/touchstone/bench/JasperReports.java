package dev.touchstone.bench;

import dev.touchstone.pdf.ScorecardPdf;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;

/**
 * JasperReports on a class path of its own, so that the OpenPDF it needs and ours do not meet. It sees its libraries, {@link JasperPages}
 * and the font that Touchstone bundles; only types of the JDK pass between the two.
 */
final class JasperReports implements AutoCloseable {

    private static final Map<String, String> TAGGED = Map.of(
            "net.sf.jasperreports.export.pdf.tagged", "true", "net.sf.jasperreports.export.pdf.tag.language", "zh-CN");

    private final URLClassLoader libraries;
    private final ToIntBiFunction<List<Map<String, ?>>, OutputStream> pages;
    private final ToIntBiFunction<List<Map<String, ?>>, OutputStream> taggedPages;

    JasperReports() throws Exception {
        libraries = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
        pages = inside(() -> pages(Map.of()));
        taggedPages = inside(() -> pages(TAGGED));
    }

    /** Writes the rows of {@link SheetRows} as one PDF; says how many pages that made. */
    int write(List<Map<String, ?>> rows, OutputStream out) throws Exception {
        return inside(() -> pages.applyAsInt(rows, out));
    }

    /** The same with tags for screen readers, as ours always has. */
    int writeTagged(List<Map<String, ?>> rows, OutputStream out) throws Exception {
        return inside(() -> taggedPages.applyAsInt(rows, out));
    }

    @Override
    public void close() throws IOException {
        libraries.close();
    }

    @SuppressWarnings("unchecked") // The class says so; it is the same one, loaded again.
    private ToIntBiFunction<List<Map<String, ?>>, OutputStream> pages(Map<String, String> properties)
            throws ReflectiveOperationException {
        return (ToIntBiFunction<List<Map<String, ?>>, OutputStream>) libraries
                .loadClass(JasperPages.class.getName())
                .getConstructor(Map.class)
                .newInstance(properties);
    }

    /** The library looks for its parts with the thread's class loader. */
    private <T> T inside(Call<T> call) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(libraries);
        try {
            return call.call();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private interface Call<T> {
        T call() throws Exception;
    }

    private static URL[] classPath() throws IOException, URISyntaxException {
        URL own = locationOf(JasperReports.class);
        Path folder = Path.of(own.toURI()).resolveSibling("jasper");
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("There are no libraries of JasperReports in " + folder
                    + "\nMaybe build the module with Maven, which copies them there");
        }
        List<URL> urls = new ArrayList<>(List.of(own, locationOf(ScorecardPdf.class)));
        try (Stream<Path> jars = Files.list(folder)) {
            for (Path jar : jars.sorted().toList()) {
                urls.add(jar.toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    private static URL locationOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
