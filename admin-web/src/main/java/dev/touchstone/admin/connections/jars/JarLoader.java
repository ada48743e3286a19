package dev.touchstone.admin.connections.jars;

import dev.touchstone.plugin.CrmAdapter;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes of one jar, its own before the console's: an adapter brings the libraries it was tried with. Only the plugin API is
 * the console's, always.
 */
final class JarLoader extends URLClassLoader {

    private static final String PLUGIN_API = CrmAdapter.class.getPackageName() + ".";

    JarLoader(Path jar) throws IOException {
        super(new URL[] {jar.toUri().toURL()}, JarLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            if (name.startsWith("java.") || name.startsWith(PLUGIN_API)) {
                return super.loadClass(name, resolve);
            }
            try {
                return findClass(name);
            } catch (ClassNotFoundException notInside) {
                return super.loadClass(name, resolve);
            }
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own != null ? own : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> found = new ArrayList<>(Collections.list(findResources(name)));
        Collections.list(getParent().getResources(name)).stream()
                .filter(url -> !found.contains(url))
                .forEach(found::add);
        return Collections.enumeration(found);
    }
}
