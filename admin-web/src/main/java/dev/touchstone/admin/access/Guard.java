package dev.touchstone.admin.access;

import dev.touchstone.admin.access.Pass.Refused;
import dev.touchstone.admin.rest.Problem;
import dev.touchstone.admin.rest.Problems;
import dev.touchstone.admin.shell.NothingHere;
import dev.touchstone.admin.shell.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
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
    transient Callers callers;

    @Inject
    transient Problems problems;

    @Inject
    transient Texts texts;

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
        String method = request.getMethod();
        boolean api = path.startsWith(API);
        Optional<AccessRule> rule = AccessTable.shipped().find(method, path);
        Optional<Caller> caller = callers.find(request, api);
        Optional<Refused> refusal =
                rule.flatMap(row -> caller.flatMap(who -> who.pass().refusal(row, method)));
        if (caller.isPresent()) {
            Account account = caller.get().account();
            if (rule.isEmpty()) {
                refuseUnlisted(response, path);
            } else if (!rule.get().admits(account.role()) || isForeign(request)) {
                refuse(response, path, Status.FORBIDDEN);
            } else if (refusal.isPresent()) {
                refuse(response, refusal.get());
            } else if (path.equals("/")) {
                redirect(request, response, startPage(account.role()));
            } else {
                signedIn.become(caller.get(), rule.get().reach(account.role()));
                open(request, response, chain, path);
            }
        } else if (rule.filter(AccessRule::open).isPresent()) {
            open(request, response, chain, path);
        } else if (api) {
            challenge(response, Status.UNAUTHORIZED);
            refuse(response, path, Status.UNAUTHORIZED);
        } else {
            redirect(request, response, LOGIN + next(request, path));
        }
    }

    private void open(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!NothingHere.isBehind(failure) || response.isCommitted()) {
                throw failure;
            }
            response.reset();
            refuse(response, path, Status.NOT_FOUND);
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

    /** An address that knows other methods says so to a program. */
    private void refuseUnlisted(HttpServletResponse response, String path) throws IOException {
        String methods = String.join(", ", AccessTable.shipped().listMethods(path));
        if (path.startsWith(API) && !methods.isEmpty()) {
            response.setHeader("Allow", methods);
            refuse(response, path, Status.METHOD_NOT_ALLOWED);
        } else {
            refuse(response, path, Status.NOT_FOUND);
        }
    }

    /** Where somebody else would be let in, the answer says how. */
    private static void challenge(HttpServletResponse response, Status status) {
        if (status == Status.UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Touchstone\"");
        }
    }

    /** A person gets a page, a program a problem. */
    private void refuse(HttpServletResponse response, String path, Status status) throws IOException {
        if (path.startsWith(API)) {
            answer(response, problems.of(status));
        } else {
            response.sendError(status.getStatusCode());
        }
    }

    /** Whoever may not do so much with what let them in is told what is missing. */
    private void refuse(HttpServletResponse response, Refused refusal) throws IOException {
        challenge(response, refusal.status());
        String area = refusal.area().map(each -> texts.of(each.getTextKey())).orElse("");
        answer(response, problems.saying(refusal.status(), refusal.textKey(), area));
    }

    private static void answer(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(problem.toJson());
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
