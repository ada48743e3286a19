package dev.touchstone.admin.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the access table. A row is {@code path | methods | administrator | manager | inspector | agent | signed out |
 * menu}, where a row for programs names its {@link Area} in place of the menu; {@code == key ==} begins a group of the navigation; {@code #} begins a remark.
 */
class AccessTableReader {

    private static final int COLUMNS = 8;
    private static final String API = "/api/";
    private static final Set<String> PAGE = Set.of("GET", "HEAD", "POST");

    private String group = "";

    AccessTable read(BufferedReader lines) throws IOException {
        List<AccessRule> rules = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                readLine(line.strip()).ifPresent(rules::add);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("Access table, line " + number + ": " + e.getMessage(), e);
            }
        }
        return new AccessTable(rules);
    }

    private Optional<AccessRule> readLine(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return Optional.empty();
        }
        if (line.startsWith("==")) {
            group = line.replace("=", "").strip();
            return Optional.empty();
        }
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("a row has " + COLUMNS + " cells, this one has " + cells.length + ".");
        }
        Map<Role, Reach> reaches = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            reaches.put(role, Reach.parse(cells[2 + role.ordinal()]));
        }
        boolean api = cells[0].startsWith(API);
        return Optional.of(new AccessRule(
                cells[0],
                methods(cells[1]),
                openSignedOut(cells[6]),
                reaches,
                api ? Optional.empty() : menu(cells[7]),
                api ? Area.parse(cells[7]) : Optional.empty()));
    }

    private static Set<String> methods(String cell) {
        return cell.equals("PAGE") ? PAGE : Set.of(cell.split(" "));
    }

    private static boolean openSignedOut(String cell) {
        return switch (cell) {
            case "open" -> true;
            case "-" -> false;
            default ->
                throw new IllegalArgumentException(
                        "\"" + cell + "\" under \"signed out\": write open, or - for closed.");
        };
    }

    private Optional<AccessRule.MenuEntry> menu(String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = cell.split(" +");
        if (parts.length != 2) {
            throw new IllegalArgumentException("\"" + cell + "\" under \"menu\": write an icon and a text key.");
        }
        return Optional.of(new AccessRule.MenuEntry(group, parts[1], parts[0]));
    }
}
