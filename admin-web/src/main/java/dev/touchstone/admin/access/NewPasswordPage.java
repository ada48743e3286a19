package dev.touchstone.admin.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The page where the owner of a one-time code chooses a password. */
@Named
@RequestScoped
public class NewPasswordPage {

    @Inject
    SignInDesk desk;

    private String login = "";
    private String code = "";
    private String password = "";
    private boolean refused;

    /** Leads on to signing in, or says that name and code do not fit. */
    public @Nullable String choose() {
        refused = !desk.choosePassword(new LoginName(login), OneTimeCode.typed(code), password);
        return refused ? null : "/login?faces-redirect=true&done=password";
    }

    public boolean isRefused() {
        return refused;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
