package dev.touchstone.adapter.csv.file;

import java.util.Locale;
import java.util.Set;

/** What operating systems and office programs leave beside the files that people mean. */
final class Junk {

    private static final Set<String> NAMES = Set.of("__macosx", "thumbs.db", "desktop.ini");

    private Junk() {}

    /** Whether some part of a path, with slashes, is junk: hidden, a lock file of an open workbook, or one of the known names. */
    static boolean isJunk(String path) {
        for (String part : path.replace('\\', '/').split("/")) {
            if (part.startsWith(".") || part.startsWith("~$") || NAMES.contains(part.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
