package dev.touchstone.admin.access;

import dev.touchstone.admin.shell.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One account: made, changed, locked, and given a one-time code. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AccountDesk desk;

    @Inject
    AccountLinks links;

    @Inject
    Notices notices;

    @Inject
    transient InstantSource clock;

    private @Nullable Long id;
    private AccountForm form = new AccountForm();
    private @Nullable String code;

    /** Called before the page is shown. */
    public void open() {
        if (id != null) {
            form = desk.open(id);
        }
    }

    /** Stores the form. A new account gets its first code at once. */
    public @Nullable String save() {
        return notices.unlessRefused(() -> {
            Long known = id;
            if (known == null) {
                long made = desk.create(form);
                id = made;
                code = desk.issueCode(made).spaced();
                return null;
            }
            desk.change(known, form);
            notices.done("access.account.saved", form.getName());
            return "/access/accounts?faces-redirect=true";
        });
    }

    /** A new code; an earlier one is void. */
    public void issueCode() {
        if (id != null) {
            code = desk.issueCode(id).spaced();
        }
    }

    public void addDuty() {
        form.getDutyForms().add(new DutyForm(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    public void removeDuty(DutyForm duty) {
        form.getDutyForms().remove(duty);
    }

    /** Keys of the people whose name or number contains what was typed. */
    public List<String> completePerson(String part) {
        return links.completePerson(part);
    }

    /** A person as shown; the key itself where the directory does not know it. */
    public String personLabel(@Nullable String key) {
        return links.labelOfPerson(key);
    }

    /** The units a manager can be given. */
    public List<AccountLinks.Link> getUnits() {
        return links.listUnits();
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public boolean isNew() {
        return id == null;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public AccountForm getForm() {
        return form;
    }

    /** The code just issued; null when none was. It is shown this once. */
    public @Nullable String getCode() {
        return code;
    }
}
