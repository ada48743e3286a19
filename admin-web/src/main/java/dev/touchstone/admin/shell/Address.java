package dev.touchstone.admin.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What an address that is no page's asks for. What it cannot mean leads to {@link NothingHere}. */
public final class Address {

    private Address() {}

    /** A parameter that has to be there. */
    public static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElseThrow(NothingHere::new);
    }

    /** A number that has to be there. */
    public static long number(HttpServletRequest request, String name) {
        return findNumber(request, name).orElseThrow(NothingHere::new);
    }

    /** A number, if it is there and not empty. */
    public static Optional<Long> findNumber(HttpServletRequest request, String name) {
        try {
            return Optional.ofNullable(request.getParameter(name))
                    .filter(text -> !text.isEmpty())
                    .map(Long::valueOf);
        } catch (NumberFormatException noNumber) {
            throw new NothingHere();
        }
    }
}
