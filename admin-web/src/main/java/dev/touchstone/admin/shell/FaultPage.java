package dev.touchstone.admin.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The page for what should not have happened. Its number leads to the cause in the server's log. */
@Named
@RequestScoped
public class FaultPage {

    private static final Pattern NUMBER = Pattern.compile("E-[0-9A-F]{6}");

    @Inject
    HttpServletRequest request;

    private String number = "";

    @PostConstruct
    void record() {
        String known = request.getParameter("number");
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        number = known != null && NUMBER.matcher(known).matches()
                ? known
                : Fault.of(request, cause).number();
    }

    public String getNumber() {
        return number;
    }
}
