package dev.touchstone.adapter.toolkit.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * Addresses whose first bits are equal.
 *
 * @param first one of them
 * @param bits how many bits are equal
 */
record AddressRange(InetAddress first, int bits) {

    private static final Pattern IP4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern IP6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /**
     * Reads {@code 10.0.0.0/8}, or a single address.
     *
     * @throws IllegalArgumentException if it is neither
     */
    static AddressRange parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length <= 2
                && (IP4.matcher(parts[0]).matches() || IP6.matcher(parts[0]).matches())) {
            try {
                InetAddress first = InetAddress.getByName(parts[0]);
                int all = first.getAddress().length * Byte.SIZE;
                int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
                if (bits >= 0 && bits <= all) {
                    return new AddressRange(first, bits);
                }
            } catch (UnknownHostException | NumberFormatException noAddress) {
                throw new IllegalArgumentException(text, noAddress);
            }
        }
        throw new IllegalArgumentException(text);
    }

    boolean contains(InetAddress address) {
        byte[] ours = first.getAddress();
        byte[] theirs = address.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((ours[bit / Byte.SIZE] & mask) != (theirs[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    boolean isSingle() {
        return bits == first.getAddress().length * Byte.SIZE;
    }
}
