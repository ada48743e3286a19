package dev.touchstone.admin.access;

import dev.touchstone.admin.shell.FieldFault;
import dev.touchstone.admin.shell.Organisation;
import dev.touchstone.admin.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The one page before anybody can sign in: who you are, who administers, and for whom. */
@Named
@RequestScoped
public class FirstRunPage {

    @Inject
    FirstRun firstRun;

    @Inject
    FirstRunDesk desk;

    @Inject
    Texts texts;

    private String code = "";
    private String name = "";
    private String login = "";
    private String password = "";
    private String organisation = "";
    private @Nullable String zone;

    /** Called before the page is shown, so that there is a code to type. */
    public void prepare() {
        firstRun.renewIfNeeded();
    }

    /** Stands at the field, so that a wrong code is said there. */
    public void checkCode(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed != null && !firstRun.accepts(OneTimeCode.typed(typed))) {
            throw FieldFault.saying(texts.of("access.firstRun.codeWrong"));
        }
    }

    /** Sets the console up and leads on to signing in. */
    public String finish() {
        desk.found(new Organisation(organisation, ZoneId.of(getZone())), new LoginName(login), name, password);
        firstRun.done();
        return "/login?faces-redirect=true&done=setup";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    /** The server's own zone until another is chosen. */
    public String getZone() {
        return zone == null ? TimeZones.preselected() : zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
