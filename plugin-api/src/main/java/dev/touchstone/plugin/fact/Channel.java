package dev.touchstone.plugin.fact;

import java.util.regex.Pattern;

/**
 * How the customer made contact. The common channels are constants; a source may bring its own.
 *
 * @param code lower-case letters, digits and hyphens, at most 32 characters
 */
public record Channel(String code) implements Comparable<Channel> {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    /** Telephone. */
    public static final Channel PHONE = new Channel("phone");
    /** Chat with a person, on a web page or in an app. */
    public static final Channel CHAT = new Channel("chat");
    /** Conversation with a machine. */
    public static final Channel BOT = new Channel("bot");
    /** E-mail. */
    public static final Channel EMAIL = new Channel("email");
    /** A form on a web page. */
    public static final Channel WEB = new Channel("web");
    /** Short message. */
    public static final Channel SMS = new Channel("sms");
    /** Social media and messengers. */
    public static final Channel SOCIAL = new Channel("social");
    /** Over the counter, in the workshop, at the customer's. */
    public static final Channel IN_PERSON = new Channel("in-person");
    /** The source does not tell. */
    public static final Channel UNKNOWN = new Channel("unknown");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public Channel {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "Channel \"" + code
                            + "\" must start with a lower-case letter and hold only lower-case letters, digits and hyphens (at most 32)");
        }
    }

    @Override
    public int compareTo(Channel other) {
        return code.compareTo(other.code);
    }
}
