package dev.touchstone.adapter.jdbc;

import dev.touchstone.plugin.text.LocalizedText;

/** How the way to the database is protected. */
enum Encryption {
    /** Encrypted, and the certificate is checked against the host's name. */
    VERIFY("verify-full", new LocalizedText("加密并核对证书", "加密並核對憑證", "Encrypted, certificate checked")),
    /** Encrypted, with whatever certificate. */
    ENCRYPT("require", new LocalizedText("加密，不核对证书", "加密，不核對憑證", "Encrypted, certificate not checked")),
    /** In the clear, for a database in the same network. */
    NONE("disable", new LocalizedText("不加密", "不加密", "Not encrypted"));

    private final String mode;
    private final LocalizedText label;

    Encryption(String mode, LocalizedText label) {
        this.mode = mode;
        this.label = label;
    }

    /** PostgreSQL's word for it. */
    String mode() {
        return mode;
    }

    LocalizedText label() {
        return label;
    }
}
