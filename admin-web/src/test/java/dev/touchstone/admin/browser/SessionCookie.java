package dev.touchstone.admin.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;

/**
 * How a browser keeps the session.
 *
 * @param secure whether it is sent over encrypted connections only
 * @param httpOnly whether scripts cannot read it
 * @param sameSite what other sites can make the browser send it with
 */
record SessionCookie(boolean secure, boolean httpOnly, SameSiteAttribute sameSite) {

    /** The one of whoever is signed in. */
    static SessionCookie of(Page page) {
        Cookie cookie = page.context().cookies().stream()
                .filter(each -> each.name.equals("touchstone"))
                .findFirst()
                .orElseThrow();
        return new SessionCookie(cookie.secure, cookie.httpOnly, cookie.sameSite);
    }
}
