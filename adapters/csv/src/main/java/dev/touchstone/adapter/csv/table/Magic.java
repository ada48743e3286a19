package dev.touchstone.adapter.csv.table;

import dev.touchstone.adapter.csv.file.UnreadableFileException;
import dev.touchstone.adapter.csv.wording.Wording;

/** Kinds of files that are known by their first bytes, so that a wrong ending can be told apart from a broken file. */
enum Magic {
    /** XLSX and ZIP begin alike. */
    ZIP("PK\u0003\u0004", "magic.zip"),
    /** XLS, and workbooks with a password. */
    OLE2("\u00D0\u00CF\u0011\u00E0", "magic.ole2"),
    GZIP("\u001F\u008B", "magic.gzip"),
    PDF("%PDF", "magic.pdf"),
    PNG("\u0089PNG", "magic.image"),
    JPEG("\u00FF\u00D8\u00FF", "magic.image"),
    RAR("Rar!", "magic.archive"),
    SEVEN_ZIP("7z\u00BC\u00AF", "magic.archive"),
    HTML("<html", "magic.html"),
    DOCTYPE("<!DOCTYPE", "magic.html"),
    XML("<?xml", "magic.xml");

    private final String start;
    private final String wording;

    Magic(String start, String wording) {
        this.start = start;
        this.wording = wording;
    }

    boolean matches(byte[] first) {
        if (first.length < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if ((first[i] & 0xFF) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Refuses bytes that are not a text. */
    static void refuse(byte[] first, String place) throws UnreadableFileException {
        for (Magic magic : values()) {
            if (magic.matches(first)) {
                throw new UnreadableFileException(Wording.of("file.other-kind", place, Wording.of(magic.wording)));
            }
        }
    }
}
