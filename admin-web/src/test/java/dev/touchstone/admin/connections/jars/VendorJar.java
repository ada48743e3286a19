package dev.touchstone.admin.connections.jars;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.plugin.CrmAdapter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A jar as a vendor would build it, compiled when it is written. */
final class VendorJar {

    private static final String ADAPTER = """
            package vendor;
            import dev.touchstone.plugin.*;
            import dev.touchstone.plugin.settings.Settings;
            import dev.touchstone.plugin.text.LocalizedText;
            import java.util.*;
            public class VendorAdapter implements CrmAdapter {
                public AdapterDescriptor describe() {
                    LocalizedText name = LocalizedText.same(%s);
                    return new AdapterDescriptor("%s", name, name, new ApiVersion(%s), List.of(), Set.of());
                }
                public Connection connect(Settings settings) {
                    throw new UnsupportedOperationException();
                }
            }
            """;

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Set<String> left = new HashSet<>();

    private VendorJar() {}

    /** One without any class. */
    static VendorJar empty() {
        return new VendorJar();
    }

    /** One whose adapter has an id and takes its name from a Java expression. */
    static VendorJar adapter(String id, String name) {
        return adapter(id, name, "0, 1");
    }

    /** The same for another plugin API. */
    static VendorJar adapter(String id, String name, String api) {
        return new VendorJar().with("vendor.VendorAdapter", ADAPTER.formatted(name, id, api));
    }

    VendorJar with(String type, String source) {
        sources.put(type, source);
        return this;
    }

    /** Leaves a class out that others were compiled against. */
    VendorJar without(String type) {
        left.add(type);
        return this;
    }

    void writeTo(Path jar) {
        try {
            Path work = Files.createTempDirectory(jar.getParent(), "compiled");
            compile(work);
            Manifest manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, "1.2.3");
            try (OutputStream file = Files.newOutputStream(jar);
                    JarOutputStream out = new JarOutputStream(file, manifest)) {
                for (String type : sources.keySet()) {
                    if (!left.contains(type)) {
                        String entry = type.replace('.', '/') + ".class";
                        put(out, entry, Files.readAllBytes(work.resolve(entry)));
                    }
                }
                if (!sources.isEmpty()) {
                    put(
                            out,
                            "META-INF/services/" + CrmAdapter.class.getName(),
                            "vendor.VendorAdapter".getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compile(Path work) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = work.resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> files = sources.keySet().stream()
                .map(type -> work.resolve(type.replace('.', '/') + ".java").toString())
                .toList();
        String[] arguments = Stream.concat(
                        Stream.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", work.toString()),
                        files.stream())
                .toArray(String[]::new);
        assertThat(compiler.run(null, null, null, arguments)).isZero();
    }

    private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
