package dev.touchstone.admin.shell;

import jakarta.servlet.RequestDispatcher;
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

    /** Gives the failure a number and writes both to the log. */
    public static Fault recorded(Throwable cause) {
        Fault fault = numbered();
        LOG.log(Level.ERROR, fault.number, cause);
        return fault;
    }

    /** The failure that leads to the error page of this request; without a cause only its status is known. */
    static Fault of(ServletRequest request, @Nullable Throwable cause) {
        if (cause != null) {
            return recorded(cause);
        }
        Fault fault = numbered();
        LOG.log(
                Level.WARNING,
                "{0}: answered with status {1}",
                fault.number,
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        return fault;
    }

    private static Fault numbered() {
        byte[] bytes = new byte[3];
        RANDOM.nextBytes(bytes);
        return new Fault("E-" + HexFormat.of().withUpperCase().formatHex(bytes));
    }
}
