package dev.touchstone.admin.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What every answer tells the browser: no guessing of types, no framing, no foreign referrers, and no copy of a page
 * kept. The content policy of pages comes from PrimeFaces, which knows the nonce; everything else may load nothing.
 */
public class SecureHeaders extends HttpFilter {

    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final String API = "/api/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (!path.startsWith(RESOURCES)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (path.startsWith(API)) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        chain.doFilter(request, response);
    }
}
