package dev.touchstone.adapter.csv.mapping;

import java.nio.file.FileSystems;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** Reads which tables are meant: files, sheet, header. */
final class TableReader {

    private static final int LOWEST_HEADER = 1000;

    private TableReader() {}

    static TableChoice read(Members members) {
        Optional<Node> files = members.find("files");
        String pattern = files.flatMap(Node::text).orElse("*");
        String path = files.map(Node::path).orElse(members.path());
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException malformed) {
            members.complaints().add(path, "mapping.bad-files", pattern);
            pattern = "*";
        }
        return new TableChoice(
                pattern,
                members.find("sheet").flatMap(Node::text).orElse(""),
                members.find("header")
                        .flatMap(header -> header.whole(0, LOWEST_HEADER))
                        .orElse(1),
                path);
    }
}
