package dev.touchstone.admin.access;

import dev.touchstone.admin.shell.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The page where people sign in, and the way out. */
@Named
@RequestScoped
public class SignInPage {

    /** What became of the last attempt. */
    public enum Outcome {
        NOT_TRIED,
        WRONG,
        LOCKED
    }

    @Inject
    SecurityContext security;

    @Inject
    SignInDesk desk;

    @Inject
    SignInThrottle throttle;

    @Inject
    Sessions sessions;

    @Inject
    Preferences preferences;

    @Inject
    HttpServletRequest request;

    private @Nullable String login;
    private @Nullable String password;
    private @Nullable String next;
    private Outcome outcome = Outcome.NOT_TRIED;
    private int attemptsLeft;

    /** Opens the console, or says how many attempts are left. Whoever was signed in before in this browser is not any more. */
    public void signIn() throws IOException, ServletException {
        if (request.getUserPrincipal() != null) {
            desk.signOut();
            sessions.end(request);
        }
        if (login == null || password == null || !LoginName.isValid(login)) {
            outcome = Outcome.WRONG;
            attemptsLeft = SignInThrottle.ATTEMPTS;
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) faces.getExternalContext().getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(login, password))
                        .newAuthentication(true));
        LoginName name = new LoginName(login);
        if (status == AuthenticationStatus.SUCCESS) {
            Account account = desk.findEnabled(name).orElseThrow();
            sessions.begin(request, account);
            preferences.use(account.language(), account.theme());
            faces.getExternalContext().redirect(request.getContextPath() + landing());
        } else {
            attemptsLeft = throttle.attemptsLeft(name);
            outcome = attemptsLeft == 0 ? Outcome.LOCKED : Outcome.WRONG;
        }
    }

    /** Ends the session. */
    public String signOut() throws ServletException {
        desk.signOut();
        sessions.end(request);
        return "/login?faces-redirect=true";
    }

    /** Only an address of the access table is followed, so that nobody is led elsewhere. */
    private String landing() {
        String wanted = next;
        if (wanted == null) {
            return "/";
        }
        int query = wanted.indexOf('?');
        String path = query < 0 ? wanted : wanted.substring(0, query);
        return AccessTable.shipped().find("GET", path).isPresent() ? wanted : "/";
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public int getAttemptsLeft() {
        return attemptsLeft;
    }

    public @Nullable String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = login;
    }

    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next;
    }
}
