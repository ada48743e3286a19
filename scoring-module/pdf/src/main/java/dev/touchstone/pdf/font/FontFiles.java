package dev.touchstone.pdf.font;

import java.nio.file.Path;

/**
 * A font that an installation brings along in place of the bundled one.
 *
 * @param regular a TrueType file (.ttf)
 * @param bold its bold weight; the same file again if there is none
 */
public record FontFiles(Path regular, Path bold) {}
