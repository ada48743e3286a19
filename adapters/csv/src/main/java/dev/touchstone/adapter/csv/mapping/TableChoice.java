package dev.touchstone.adapter.csv.mapping;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Locale;

/**
 * Which tables a stream is read from.
 *
 * @param files pattern of file names, with {@code *} and {@code ?}, upper and lower case alike
 * @param sheet of workbooks; blank for the first
 * @param header line or row of the header, counted from 1; 0 if there is none
 * @param path where in the document the files are named
 */
public record TableChoice(String files, String sheet, int header, String path) {

    /**
     * Whether a file belongs to it.
     *
     * @param name without folders and archive
     * @return true if it fits the pattern
     */
    public boolean takes(String name) {
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + files.toLowerCase(Locale.ROOT));
            return matcher.matches(Path.of(name.toLowerCase(Locale.ROOT)));
        } catch (InvalidPathException notAName) {
            return false;
        }
    }
}
