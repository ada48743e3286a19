package dev.touchstone.admin.access;

import dev.touchstone.admin.shell.Language;
import dev.touchstone.admin.shell.Theme;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param id the account's key
 * @param login the name typed at signing in
 * @param name what the person is called
 * @param role what the person does here
 * @param person the key of the person in the directory; null when the account belongs to nobody who is assessed
 * @param enabled whether the account may be used
 * @param passwordChosen false until its owner has used the one-time code
 * @param stamp changes whenever older sessions of the account must end
 * @param language what the person reads
 * @param theme how the person reads
 * @param lastSignIn null before the first time
 */
public record Account(
        long id,
        LoginName login,
        String name,
        Role role,
        @Nullable String person,
        boolean enabled,
        boolean passwordChosen,
        int stamp,
        Language language,
        Theme theme,
        @Nullable Instant lastSignIn) {}
