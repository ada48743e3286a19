package dev.touchstone.admin.access;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name typed at signing in: 2 to 60 letters, digits and {@code . _ - @}; large and small letters are the same.
 *
 * @param value in small letters
 */
public record LoginName(String value) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._@-]{2,60}");

    public LoginName {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A login name has 2 to 60 letters, digits, dots, dashes, underscores or @ signs.");
        }
    }

    /** Whether the text can be a login name. */
    public static boolean isValid(String text) {
        return FORM.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
