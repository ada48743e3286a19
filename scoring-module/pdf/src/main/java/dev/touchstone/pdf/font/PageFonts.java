package dev.touchstone.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/**
 * The weights of a family, cut to exactly the characters that some pages use. Because the pages are laid out before the fonts are cut,
 * no character can be missing from them.
 */
public final class PageFonts {
    private final Map<Weight, BaseFont> fonts;

    private PageFonts(Map<Weight, BaseFont> fonts) {
        this.fonts = fonts;
    }

    static PageFonts cutFrom(FontFamily family, Map<Weight, SortedSet<Integer>> used) {
        Map<Weight, BaseFont> fonts = new EnumMap<>(Weight.class);
        for (Weight weight : Weight.values()) {
            SortedSet<Integer> characters = used.getOrDefault(weight, Collections.emptySortedSet());
            if (!characters.isEmpty()) {
                fonts.put(weight, embeddable(family.face(weight), weight, characters));
            }
        }
        return new PageFonts(fonts);
    }

    /**
     * The font of a weight.
     *
     * @param weight one of the weights that the pages use
     * @return the font, to be embedded whole
     * @throws IllegalArgumentException if the pages were said not to use it
     */
    public BaseFont font(Weight weight) {
        BaseFont font = fonts.get(weight);
        if (font == null) {
            throw new IllegalArgumentException("These pages were laid out without the weight " + weight);
        }
        return font;
    }

    private static BaseFont embeddable(FontFace face, Weight weight, SortedSet<Integer> characters) {
        SortedSet<Integer> withSpace = new TreeSet<>(characters);
        withSpace.add((int) ' ');
        byte[] cut = face.cut(withSpace, prefix(weight, withSpace));
        try {
            BaseFont font = BaseFont.createFont("cut.ttf", BaseFont.IDENTITY_H, true, false, cut, null);
            font.setSubset(false);
            return font;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The cut font " + face.name() + " cannot be read", unreadable);
        } catch (DocumentException refused) {
            throw new UnusableFontException(
                    "The font " + face.name() + " cannot be embedded: " + refused.getMessage() + ". Use another font.",
                    refused);
        }
    }

    private static String prefix(Weight weight, SortedSet<Integer> characters) {
        ByteBuffer content = ByteBuffer.allocate((characters.size() + 1) * Integer.BYTES);
        content.putInt(weight.ordinal());
        characters.forEach(content::putInt);
        byte[] digest = sha256(content.array());
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            letters.append((char) ('A' + Byte.toUnsignedInt(digest[i]) % 26));
        }
        return letters.toString();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
