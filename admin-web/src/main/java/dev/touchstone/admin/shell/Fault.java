package dev.touchstone.admin.shell;

import jakarta.servlet.ServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A failure somebody met on a page: the reader gets the number, the log has the number and the cause.
 *
 * @param number such as E-7F31A0, unique enough to find it in the log
 */
public record Fault(String number) {

    private static final Logger LOG = System.getLogger(Fault.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ATTRIBUTE = Fault.class.getName();

    /** Gives the failure a number and writes both to the log. */
    public static Fault recorded(Throwable cause) {
        byte[] bytes = new byte[3];
        RANDOM.nextBytes(bytes);
        Fault fault = new Fault("E-" + HexFormat.of().withUpperCase().formatHex(bytes));
        LOG.log(Level.ERROR, fault.number, cause);
        return fault;
    }

    /** The failure that leads to the error page of this request; recorded when nobody has recorded it yet. */
    static Fault of(ServletRequest request, @Nullable Throwable cause) {
        if (request.getAttribute(ATTRIBUTE) instanceof Fault known) {
            return known;
        }
        Fault fault = recorded(cause == null ? new IllegalStateException("An error page was asked for.") : cause);
        request.setAttribute(ATTRIBUTE, fault);
        return fault;
    }
}
