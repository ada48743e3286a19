package dev.touchstone.admin.access;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an administrator fills in about an account. */
public class AccountForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String login = "";
    private String name = "";
    private Role role = Role.AGENT;
    private @Nullable String person;
    private boolean enabled = true;
    private final List<DutyForm> dutyForms = new ArrayList<>();

    static AccountForm of(Account account, List<TeamDuty> duties) {
        AccountForm form = new AccountForm();
        form.login = account.login().value();
        form.name = account.name();
        form.role = account.role();
        form.person = account.person();
        form.enabled = account.enabled();
        duties.stream().map(DutyForm::of).forEach(form.dutyForms::add);
        return form;
    }

    List<TeamDuty> duties() {
        return dutyForms.stream().map(DutyForm::toDuty).toList();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person == null || person.isBlank() ? null : person;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public List<DutyForm> getDutyForms() {
        return dutyForms;
    }
}
