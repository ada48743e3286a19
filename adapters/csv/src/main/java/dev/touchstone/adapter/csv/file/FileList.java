package dev.touchstone.adapter.csv.file;

import dev.touchstone.plugin.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;

/**
 * What lies behind a path at one moment.
 *
 * @param files by place, so that a file added later with a later name comes last
 * @param remarks what was left aside and why
 * @param stamps size and time of change of each file on disk, to notice that the list is out of date
 */
public record FileList(List<DataFile> files, List<LocalizedText> remarks, Map<Path, String> stamps) {

    /** Copies the lists. */
    public FileList {
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
        stamps = Map.copyOf(stamps);
    }

    static String stamp(Path file) throws IOException {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return found.size() + " " + found.lastModifiedTime().toMillis() + " " + found.fileKey();
        } catch (NoSuchFileException gone) {
            return "gone";
        }
    }
}
