package dev.touchstone.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the font: a configured one, else the bundled Noto Sans SC, else one of the system's.
 *
 * @param configured what the installation prescribes; null for none. It is used or refused, never passed over
 * @param bundledFolder class-path folder of the bundled font, ends with a slash
 * @param systemFolders where the system keeps its fonts; missing ones are passed over
 */
public record FontSearch(@Nullable FontFiles configured, String bundledFolder, List<Path> systemFolders) {
    private static final String BUNDLED = "fonts/ttf/NotoSansSC/";
    private static final List<Path> SYSTEM = List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            Path.of("/Library/Fonts"),
            Path.of("C:/Windows/Fonts"));

    /** Simplified and traditional characters and figures that a usable font must have. */
    private static final String PROBE = "客服评分評級总總 0123456789 Aa";

    /** Copies the list. */
    public FontSearch {
        systemFolders = List.copyOf(systemFolders);
    }

    /**
     * The usual search.
     *
     * @param configured what the installation prescribes; null for none
     * @return a search through the bundled font and the usual folders
     */
    public static FontSearch usual(@Nullable FontFiles configured) {
        return new FontSearch(configured, BUNDLED, SYSTEM);
    }

    /**
     * Reads the first font there is.
     *
     * @return both weights
     * @throws UnusableFontException if the configured font cannot be used, or if there is no font at all
     */
    public FontFamily find() {
        if (configured != null) {
            return new FontFamily(read(configured.regular()), read(configured.bold()));
        }
        return findBundled()
                .or(this::findSystem)
                .orElseThrow(() ->
                        new UnusableFontException("There is no font to print with: the bundled one is missing and no"
                                + " TrueType font with Chinese characters lies in " + systemFolders
                                + ". Configure the path of a .ttf file, for example of Noto Sans SC."));
    }

    private Optional<FontFamily> findBundled() {
        return findResource("NotoSansSC-Regular.ttf")
                .flatMap(regular -> findResource("NotoSansSC-Bold.ttf").map(bold -> new FontFamily(regular, bold)));
    }

    private Optional<FontFace> findResource(String file) {
        try (InputStream stream = FontSearch.class.getClassLoader().getResourceAsStream(bundledFolder + file)) {
            return stream == null ? Optional.empty() : Optional.of(FontFace.of(file, stream.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The bundled font " + file + " cannot be read", unreadable);
        }
    }

    private Optional<FontFamily> findSystem() {
        return systemFolders.stream()
                .filter(Files::isDirectory)
                .flatMap(folder -> listTrueType(folder).stream())
                .flatMap(file -> findUsable(file).stream())
                .map(face -> new FontFamily(face, face))
                .findFirst();
    }

    private static List<Path> listTrueType(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The font folder " + folder + " cannot be listed", unreadable);
        }
    }

    private static Optional<FontFace> findUsable(Path file) {
        try {
            return Optional.of(read(file)).filter(face -> PROBE.codePoints().allMatch(face::covers));
        } catch (UnusableFontException passedOver) {
            return Optional.empty();
        }
    }

    private static FontFace read(Path file) {
        try {
            return FontFace.of(file.toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UnusableFontException(
                    "The font file " + file
                            + " cannot be read. Check that the path is right and that the server may read it.",
                    unreadable);
        }
    }
}
