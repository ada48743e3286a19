package dev.touchstone.plugin.fact;

import java.util.Locale;

/**
 * An opaque reference to a customer, needed to notice repeat contacts. The host keeps only a keyed digest of its normal form;
 * an anonymous contact has none.
 *
 * @param value whatever identifies the customer at the source, not blank; never shown, never logged
 */
public record CustomerRef(String value) {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public CustomerRef {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A customer reference is empty: leave it out for anonymous contacts");
        }
    }

    /**
     * The normal form: without surrounding blanks, lower case, so that two spellings of one address are one customer.
     *
     * @return the normal form
     */
    public CustomerRef normalized() {
        return new CustomerRef(value.strip().toLowerCase(Locale.ROOT));
    }

    /** Never the value. */
    @Override
    public String toString() {
        return "CustomerRef[***]";
    }
}
