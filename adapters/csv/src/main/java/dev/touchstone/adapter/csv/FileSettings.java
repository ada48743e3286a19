package dev.touchstone.adapter.csv;

import dev.touchstone.adapter.csv.file.Limits;
import dev.touchstone.adapter.csv.mapping.MappingDocument;
import dev.touchstone.adapter.csv.table.Delimiter;
import dev.touchstone.adapter.csv.table.TextOptions;
import dev.touchstone.adapter.csv.wording.Wording;
import dev.touchstone.adapter.toolkit.Fingerprint;
import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.Setting.Choice;
import dev.touchstone.plugin.settings.SettingKind;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one connection, understood.
 *
 * @param root a file or folder that exists
 * @param mapping null if none has been given yet
 * @param zone of times that do not say theirs
 * @param text declared about text files
 * @param limits how much is read at most
 * @param pageSize records per page
 * @param fingerprint of everything that changes what is read from the same files
 */
record FileSettings(
        Path root,
        @Nullable MappingDocument mapping,
        ZoneId zone,
        TextOptions text,
        Limits limits,
        int pageSize,
        Fingerprint fingerprint) {

    /** The key of the mapping document. */
    static final String MAPPING = "mapping";

    private static final String VERSION = "csv/1";
    private static final String AUTO = "auto";
    private static final List<String> ENCODINGS =
            List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5", "windows-1252");
    private static final int MOST_PER_PAGE = 10_000;
    private static final long MOST_MEGABYTES = 100_000;

    /** As described to people, in the order of the form. */
    static List<Setting> describe() {
        return List.of(
                Setting.required("path", SettingKind.PATH, label("path"), help("path")),
                Setting.required("zone", SettingKind.ZONE, label("zone"), help("zone")),
                Setting.optional(MAPPING, SettingKind.DOCUMENT, label(MAPPING), help(MAPPING), null),
                choice("encoding", ENCODINGS.stream().map(name -> new Choice(name, LocalizedText.same(name)))),
                choice(
                        "delimiter",
                        Arrays.stream(Delimiter.values())
                                .map(delimiter -> new Choice(delimiter.name(), delimiter.label()))),
                Setting.optional("page-size", SettingKind.NUMBER, label("page-size"), help("page-size"), "500"),
                Setting.optional(
                        "max-megabytes", SettingKind.NUMBER, label("max-megabytes"), help("max-megabytes"), "1024"));
    }

    static FileSettings of(Settings settings) throws BadSettingsException {
        List<Problem> problems = new ArrayList<>();
        Path root = root(settings.get("path"), problems);
        int pageSize = (int) number(settings, "page-size", MOST_PER_PAGE, problems);
        long megabytes = number(settings, "max-megabytes", MOST_MEGABYTES, problems);
        if (!problems.isEmpty()) {
            throw new BadSettingsException(problems);
        }
        String mapping = settings.find(MAPPING).orElse("");
        String encoding = settings.get("encoding");
        String delimiter = settings.get("delimiter");
        ZoneId zone = ZoneId.of(settings.get("zone"));
        return new FileSettings(
                root,
                mapping.isEmpty() ? null : MappingDocument.read(mapping),
                zone,
                new TextOptions(
                        encoding.equals(AUTO) ? null : Charset.forName(encoding),
                        delimiter.equals(AUTO) ? null : Delimiter.valueOf(delimiter)),
                Limits.ofMegabytes(megabytes),
                pageSize,
                Fingerprint.of(VERSION, mapping, zone.getId(), encoding, delimiter));
    }

    FileSettings withPageSize(int size) {
        return new FileSettings(root, mapping, zone, text, limits, size, fingerprint);
    }

    private static Path root(String given, List<Problem> problems) {
        try {
            Path root = Path.of(given).toAbsolutePath().normalize();
            if (!Files.exists(root)) {
                problems.add(new Problem("path", Wording.of("path.not-there", given)));
            } else if (!Files.isReadable(root)) {
                problems.add(new Problem("path", Wording.of("path.not-readable", given)));
            }
            return root;
        } catch (InvalidPathException malformed) {
            problems.add(new Problem("path", Wording.of("path.not-there", given)));
            return Path.of("");
        }
    }

    private static long number(Settings settings, String key, long most, List<Problem> problems) {
        long number = Long.parseLong(settings.get(key));
        if (number < 1 || number > most) {
            problems.add(
                    new Problem(key, Wording.of("setting.out-of-range", Long.toString(number), Long.toString(most))));
        }
        return number;
    }

    private static Setting choice(String key, Stream<Choice> choices) {
        Choice auto = new Choice(AUTO, Wording.of("setting." + key + ".auto"));
        return new Setting(
                key,
                SettingKind.CHOICE,
                label(key),
                help(key),
                false,
                AUTO,
                Stream.concat(Stream.of(auto), choices).toList());
    }

    private static LocalizedText label(String key) {
        return Wording.of("setting." + key + ".label");
    }

    private static LocalizedText help(String key) {
        return Wording.of("setting." + key + ".help");
    }
}
