package dev.touchstone.admin.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Finds out who sends a request: by token on the REST interface and nowhere else, by session everywhere. */
@ApplicationScoped
public class Callers {

    private static final String SCHEME = "Bearer ";

    @Inject
    Sessions sessions;

    @Inject
    TokenDesk tokens;

    /** Whoever it is; empty for nobody, and for a token that is worth nothing even when there is a session as well. */
    Optional<Caller> find(HttpServletRequest request, boolean api) throws ServletException {
        String given = request.getHeader("Authorization");
        if (api && given != null && given.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return tokens.admit(new TokenSecret(given.substring(SCHEME.length()).strip()));
        }
        Pass pass = api ? new Pass.OfBrowser() : new Pass.OnPage();
        return sessions.find(request).map(account -> new Caller(account, pass, null));
    }
}
