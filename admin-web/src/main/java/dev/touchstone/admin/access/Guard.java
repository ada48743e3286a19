package dev.touchstone.admin.access;

import dev.touchstone.admin.shell.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Stands before every page and endpoint and lets through what the {@link AccessTable} lists for the signed-in role.
 * What is not listed does not exist; what is listed for others is forbidden.
 */
public class Guard extends HttpFilter {

    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final String STREAMED = RESOURCES + "dynamiccontent";
    private static final String API = "/api/";
    private static final String FIRST_RUN = "/first-run";
    private static final String LOGIN = "/login";
    private static final String HEALTH = "/health";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    @Inject
    transient Sessions sessions;

    @Inject
    transient SignedIn signedIn;

    @Inject
    transient FirstRun firstRun;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = pathOf(request);
        if (path.startsWith(RESOURCES) && !path.startsWith(STREAMED)) {
            chain.doFilter(request, response);
        } else if (firstRun.isDue() != path.equals(FIRST_RUN) && !path.equals(HEALTH)) {
            beforeOrAfterTheFirstRun(response, path, request);
        } else {
            decide(request, response, chain, path);
        }
    }

    private void decide(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws IOException, ServletException {
        Optional<AccessRule> rule = AccessTable.shipped().find(request.getMethod(), path);
        Optional<Account> account = sessions.find(request);
        if (account.isPresent()) {
            Role role = account.get().role();
            if (rule.isEmpty()) {
                refuse(response, path, HttpServletResponse.SC_NOT_FOUND, "Not Found");
            } else if (!rule.get().admits(role) || isForeign(request)) {
                refuse(response, path, HttpServletResponse.SC_FORBIDDEN, "Forbidden");
            } else if (path.equals("/")) {
                redirect(request, response, startPage(role));
            } else {
                signedIn.become(account.get(), rule.get().reach(role));
                chain.doFilter(request, response);
            }
        } else if (rule.filter(AccessRule::open).isPresent()) {
            chain.doFilter(request, response);
        } else if (path.startsWith(API)) {
            refuse(response, path, HttpServletResponse.SC_UNAUTHORIZED, "Unauthorized");
        } else {
            redirect(request, response, LOGIN + next(request, path));
        }
    }

    private static void beforeOrAfterTheFirstRun(HttpServletResponse response, String path, HttpServletRequest request)
            throws IOException {
        if (path.equals(FIRST_RUN)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            redirect(request, response, FIRST_RUN);
        }
    }

    /** A person gets a page, a program a problem. */
    private static void refuse(HttpServletResponse response, String path, int status, String title) throws IOException {
        if (path.startsWith(API)) {
            response.setStatus(status);
            response.setContentType(Problem.MEDIA_TYPE);
            response.setCharacterEncoding("UTF-8");
            response.getWriter().print(new Problem(status, title, Optional.empty()).toJson());
        } else {
            response.sendError(status);
        }
    }

    /** Whether another site makes the browser change something here; pages are also kept from it by their view state. */
    private static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return !READING.contains(request.getMethod()) && site != null && !OWN_SITE.contains(site);
    }

    private static String startPage(Role role) {
        return AccessTable.shipped()
                .menuFor(role)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The access table has no page for " + role + "."))
                .path();
    }

    /** Signing in leads on to the page that was asked for. */
    private static String next(HttpServletRequest request, String path) {
        if (!request.getMethod().equals("GET") || path.equals("/")) {
            return "";
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return "?next=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8);
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        String address = request.getContextPath() + path;
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;")
                                    .replace("\"", "&quot;")
                                    .replace("<", "&lt;")
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }

    /** As the server has decoded and cleaned it, so that a guessed spelling of an address meets the same rule. */
    private static String pathOf(HttpServletRequest request) {
        String rest = request.getPathInfo() == null ? "" : request.getPathInfo();
        String path = request.getServletPath() + rest;
        return path.isEmpty() ? "/" : path;
    }
}
