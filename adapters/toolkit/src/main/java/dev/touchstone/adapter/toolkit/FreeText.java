package dev.touchstone.adapter.toolkit;

import dev.touchstone.plugin.fact.Channel;
import java.util.Locale;

/** What people type freely, in the forms that facts take. */
public final class FreeText {

    private static final int LONGEST_ATTRIBUTE = 1000;
    private static final int LONGEST_CHANNEL = 32;

    private FreeText() {}

    /**
     * As much of a text as an attribute holds, never ending in the middle of a character.
     *
     * @param text of any length
     * @return at most 1,000 characters
     */
    public static String attribute(String text) {
        if (text.length() <= LONGEST_ATTRIBUTE) {
            return text;
        }
        boolean cut = Character.isHighSurrogate(text.charAt(LONGEST_ATTRIBUTE - 1));
        return text.substring(0, cut ? LONGEST_ATTRIBUTE - 1 : LONGEST_ATTRIBUTE);
    }

    /**
     * The channel of a name such as {@code E-Mail} or {@code Live chat (web)}: lower-case letters and digits joined by hyphens.
     *
     * @param name as the source has it
     * @return {@link Channel#UNKNOWN} if the name does not begin with a letter from a to z
     */
    public static Channel channel(String name) {
        String code = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String whole =
                code.substring(0, Math.min(LONGEST_CHANNEL, code.length())).replaceAll("-$", "");
        return whole.matches("[a-z].*") ? new Channel(whole) : Channel.UNKNOWN;
    }
}
