package dev.touchstone.admin.connections.jars;

import dev.touchstone.admin.shell.Fault;
import dev.touchstone.admin.storage.Configuration;
import dev.touchstone.admin.storage.DataFolder;
import dev.touchstone.plugin.AdapterDescriptor;
import dev.touchstone.plugin.ApiVersion;
import dev.touchstone.plugin.CrmAdapter;
import dev.touchstone.plugin.text.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which jars with adapters lie; each is loaded by a class loader of its own, so that they can neither see nor disturb each
 * other. A jar that fails does not stop the others, nor the console.
 */
public final class AdapterFolder implements AutoCloseable {

    private final List<InstalledAdapter> installed = new ArrayList<>();
    private final List<FailedJar> failed = new ArrayList<>();
    private final List<JarLoader> loaders = new ArrayList<>();
    private final Set<String> taken;

    private AdapterFolder(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** {@code touchstone.adapters} names the folder; without that it is {@code adapters} in the data folder. It need not exist. */
    public static Path configured() {
        return Configuration.find("touchstone.adapters")
                .map(Path::of)
                .orElseGet(() -> DataFolder.configured().resolve("adapters"));
    }

    /** No folder at all. */
    public static AdapterFolder empty() {
        return new AdapterFolder(Set.of());
    }

    /**
     * Loads every jar in a folder, in the order of their names.
     *
     * @param folder need not exist
     * @param taken the ids of adapters there are already
     */
    public static AdapterFolder load(Path folder, Set<String> taken) {
        AdapterFolder loaded = new AdapterFolder(taken);
        listJars(folder).forEach(loaded::load);
        return loaded;
    }

    /** What was loaded. */
    public List<InstalledAdapter> installed() {
        return List.copyOf(installed);
    }

    /** What was not. */
    public List<FailedJar> failed() {
        return List.copyOf(failed);
    }

    private static List<Path> listJars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder of adapters " + folder + " cannot be read."
                            + "\nMaybe the user of the server may not look inside.",
                    e);
        }
    }

    private void load(Path jar) {
        String name = jar.getFileName().toString();
        try {
            String version = version(jar);
            JarLoader loader = new JarLoader(jar);
            loaders.add(loader);
            List<CrmAdapter> adapters = ServiceLoader.load(CrmAdapter.class, loader).stream()
                    .filter(provider -> provider.type().getClassLoader() == loader)
                    .map(ServiceLoader.Provider::get)
                    .toList();
            if (adapters.isEmpty()) {
                throw new UnusableJarException(new LocalizedText(
                        "里面没有适配器：META-INF/services/" + CrmAdapter.class.getName() + " 里要写它的类名",
                        "裡面沒有轉接器：META-INF/services/" + CrmAdapter.class.getName() + " 裡要寫它的類別名稱",
                        "No adapter is inside: META-INF/services/" + CrmAdapter.class.getName()
                                + " has to name its class"));
            }
            for (CrmAdapter adapter : adapters) {
                check(adapter.describe());
            }
            adapters.forEach(adapter -> installed.add(new InstalledAdapter(adapter, name, version)));
        } catch (UnusableJarException unusable) {
            failed.add(new FailedJar(name, unusable.reason()));
        } catch (ZipException noJar) {
            failed.add(new FailedJar(
                    name,
                    new LocalizedText(
                            "不是完整的 JAR 文件，请重新复制", "不是完整的 JAR 檔案，請重新複製", "This is no whole jar: copy it again")));
        } catch (Exception | LinkageError | ServiceConfigurationError e) {
            String number = Fault.recorded(e).number();
            failed.add(new FailedJar(
                    name,
                    new LocalizedText(
                            "加载失败，原因记入日志，编号 " + number,
                            "載入失敗，原因記入日誌，編號 " + number,
                            "It could not be loaded; the log has the cause under number " + number)));
        }
    }

    private void check(AdapterDescriptor described) throws UnusableJarException {
        if (!ApiVersion.CURRENT.serves(described.api())) {
            String needs = described.api() + " / " + ApiVersion.CURRENT;
            throw new UnusableJarException(new LocalizedText(
                    "它为另一版插件 API 编写（" + needs + "）：请换用适合的版本，或升级本系统",
                    "它為另一版外掛 API 編寫（" + needs + "）：請換用適合的版本，或升級本系統",
                    "It was made for another plugin API (" + needs + "): use a build that fits, or a newer console"));
        }
        if (!taken.add(described.id())) {
            throw new UnusableJarException(new LocalizedText(
                    "已有叫“" + described.id() + "”的适配器：请删去其中一个",
                    "已有叫「" + described.id() + "」的轉接器：請刪去其中一個",
                    "There is an adapter \"" + described.id() + "\" already: remove one of the two"));
        }
    }

    private static @Nullable String version(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            return manifest == null ? null : manifest.getMainAttributes().getValue("Implementation-Version");
        }
    }

    @Override
    public void close() {
        for (JarLoader loader : loaders) {
            try {
                loader.close();
            } catch (IOException e) {
                throw new UncheckedIOException("A jar with an adapter could not be closed", e);
            }
        }
    }
}
