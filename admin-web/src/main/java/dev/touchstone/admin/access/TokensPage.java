package dev.touchstone.admin.access;

import dev.touchstone.admin.shell.Notices;
import dev.touchstone.admin.shell.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The reader's own tokens, made and revoked; an administrator's page lists everybody's. */
@Named
@ViewScoped
public class TokensPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 90;

    @Inject
    TokenDesk desk;

    @Inject
    SignedIn me;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private transient List<TokenRow> rows = List.of();
    private @Nullable String name;
    private @Nullable LocalDate lastDay;
    private final List<AreaForm> areas = new ArrayList<>();
    private @Nullable String secret;

    @PostConstruct
    void read() {
        rows = desk.list(account());
        lastDay = desk.today().plusDays(USUAL_DAYS);
        AccessTable.shipped().areasOf(account().role()).forEach((area, most) -> areas.add(new AreaForm(area, most)));
    }

    /** Makes a token and shows it this once. */
    public void create() {
        notices.unlessRefused(() -> {
            TokenWish wish =
                    new TokenWish(Objects.requireNonNullElse(name, ""), Objects.requireNonNull(lastDay), chosen());
            secret = desk.create(account(), wish).characters();
            name = null;
            areas.forEach(area -> area.setAccess(Access.CLOSED));
            rows = desk.list(account());
            return null;
        });
    }

    /** Ends a token at once. */
    public void revoke(long id) {
        notices.unlessRefused(() -> {
            desk.revoke(id, account());
            secret = null;
            rows = desk.list(account());
            return null;
        });
    }

    private TokenRights chosen() {
        return TokenRights.of(areas.stream().collect(Collectors.toMap(AreaForm::getArea, AreaForm::getAccess)));
    }

    /** What a token may do in areas of one kind of access, as one list of their names. */
    public String areasWith(TokenRow row, Access access) {
        return row.rights().stream()
                .filter(right -> right.access() == access)
                .map(right -> texts.of(right.area().getTextKey()))
                .collect(Collectors.joining(texts.of("access.token.and")));
    }

    private Account account() {
        return me.getAccount().orElseThrow();
    }

    /** Whether the list shows other people's tokens too. */
    public boolean isEverybodys() {
        return account().role() == Role.ADMINISTRATOR;
    }

    public List<TokenRow> getRows() {
        return rows;
    }

    /** The token just made; null when none was. It is shown this once. */
    public @Nullable String getSecret() {
        return secret;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** What a new token shall be able to do, area by area. */
    public List<AreaForm> getAreas() {
        return areas;
    }
}
