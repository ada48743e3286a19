package dev.touchstone.admin.shell;

import dev.touchstone.admin.storage.Configuration;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Keeps the session's cookie to encrypted connections where {@code touchstone.https} is {@code true}. A console behind a
 * proxy that ends TLS cannot tell by itself.
 */
@WebListener
public class SecureCookies implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean secure =
                Configuration.find("touchstone.https").filter("true"::equals).isPresent();
        event.getServletContext().getSessionCookieConfig().setSecure(secure);
    }
}
