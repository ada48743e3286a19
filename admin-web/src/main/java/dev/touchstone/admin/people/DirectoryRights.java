package dev.touchstone.admin.people;

import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.shell.Refusal;

/** Who may change the directory: whoever sees all of it. Others read what is in their scope. */
final class DirectoryRights {

    private DirectoryRights() {}

    static void requireAll(DataScope scope) {
        if (!(scope instanceof DataScope.All)) {
            throw new Refusal("people.readOnly");
        }
    }
}
