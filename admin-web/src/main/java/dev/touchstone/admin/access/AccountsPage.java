package dev.touchstone.admin.access;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Who may sign in. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AccountDesk desk;

    private List<AccountRow> rows = List.of();

    @PostConstruct
    void read() {
        rows = List.copyOf(desk.listAccounts());
    }

    public List<AccountRow> getRows() {
        return rows;
    }
}
