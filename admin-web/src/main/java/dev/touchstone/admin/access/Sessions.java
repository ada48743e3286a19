package dev.touchstone.admin.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Optional;

/** Ties a session to the account as it was at signing in: a changed role, password or lock ends it. */
@ApplicationScoped
public class Sessions {

    private static final String STAMP = "touchstone.stamp";

    @Inject
    SignInDesk desk;

    /** The session begins: under a new identifier, so that one planted earlier is worth nothing. */
    public void begin(HttpServletRequest request, Account account) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(STAMP, account.stamp());
    }

    /** The session and everything in it ends. */
    public void end(HttpServletRequest request) throws ServletException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The account that has signed in and may still be used; a session that no longer fits is ended. */
    public Optional<Account> find(HttpServletRequest request) throws ServletException {
        Principal caller = request.getUserPrincipal();
        if (caller == null) {
            return Optional.empty();
        }
        HttpSession session = request.getSession(false);
        Object stamp = session == null ? null : session.getAttribute(STAMP);
        Optional<Account> account = desk.findEnabled(new LoginName(caller.getName()))
                .filter(found -> Integer.valueOf(found.stamp()).equals(stamp));
        if (account.isEmpty()) {
            end(request);
        }
        return account;
    }
}
