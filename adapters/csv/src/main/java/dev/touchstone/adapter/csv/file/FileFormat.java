package dev.touchstone.adapter.csv.file;

import java.util.Locale;
import java.util.Set;

/** What a file claims to be, by its ending. */
public enum FileFormat {
    /** Separated values: comma, semicolon, tab or bar. */
    TEXT(Set.of("csv", "tsv", "txt")),
    /** Office Open XML workbook. */
    XLSX(Set.of("xlsx", "xlsm")),
    /** The older binary workbook, which is not read. */
    XLS(Set.of("xls")),
    /** Several files in one. */
    ZIP(Set.of("zip")),
    /** One packed file. */
    GZIP(Set.of("gz")),
    /** Archives that are not read. */
    OTHER_ARCHIVE(Set.of("7z", "rar", "tar", "tgz", "bz2", "xz", "zst", "jar")),
    /** Anything else. */
    OTHER(Set.of());

    private final Set<String> endings;

    FileFormat(Set<String> endings) {
        this.endings = endings;
    }

    /**
     * The format of a name.
     *
     * @param name a file or an entry of an archive
     * @return what it claims to be
     */
    public static FileFormat of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (FileFormat format : values()) {
            if (format.endings.contains(ending)) {
                return format;
            }
        }
        return OTHER;
    }

    boolean archive() {
        return this == ZIP || this == GZIP || this == OTHER_ARCHIVE;
    }

    boolean table() {
        return this == TEXT || this == XLSX || this == XLS;
    }
}
