package dev.touchstone.plugin.settings;

/** What a setting holds, which decides how the form asks for it and how it is checked. */
public enum SettingKind {
    /** One line of text. */
    TEXT,
    /** A whole number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    SWITCH,
    /** One of the listed choices. */
    CHOICE,
    /** An http or https address. */
    ADDRESS,
    /** A file or folder on the server. */
    PATH,
    /** A time zone such as {@code Asia/Shanghai}. */
    ZONE,
    /** A password, token or key: masked in the form, stored encrypted, never shown again. */
    SECRET,
    /** A longer document in the adapter's own form, such as a mapping in JSON. */
    DOCUMENT
}
