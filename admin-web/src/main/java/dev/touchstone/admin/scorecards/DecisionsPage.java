package dev.touchstone.admin.scorecards;

import dev.touchstone.admin.access.Account;
import dev.touchstone.admin.access.DataScope;
import dev.touchstone.admin.access.SignedIn;
import dev.touchstone.admin.shell.NothingHere;
import dev.touchstone.admin.shell.Notices;
import dev.touchstone.admin.shell.Preferences;
import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.plugin.text.Language;
import dev.touchstone.scoring.wording.ScorecardSheet;
import dev.touchstone.scoring.wording.SheetLine;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people decided about one result: adjustments, exemptions, bonus and penalty items, each by name and with its reason. */
@Named
@ViewScoped
public class DecisionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DecisionDesk desk;

    @Inject
    ScorecardDesk cards;

    @Inject
    SheetDesk sheets;

    @Inject
    CardLooks looks;

    @Inject
    SignedIn me;

    @Inject
    Notices notices;

    @Inject
    Preferences preferences;

    private long id;
    private DecisionKind kind = DecisionKind.ADJUSTMENT;
    private @Nullable String line;
    private String item = "";
    private @Nullable BigDecimal points;
    private String reason = "";
    private transient @Nullable ScorecardSheet sheet;

    /** Answers 404 where there is no such card for this reader, as for one that does not exist at all. */
    public void open() {
        Optional<ShownCard> live = cards.findLive(id, me.scope());
        live.ifPresent(looks::viewed);
        if (live.isEmpty()) {
            throw new NothingHere();
        }
    }

    /** The live result in the reader's language. */
    public ScorecardSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.sheet(
                    cards.findLive(id, me.scope()).orElseThrow(),
                    Language.of(preferences.getLanguage().getTag()));
        }
        return sheet;
    }

    /** Decides what the form says. */
    public @Nullable String decide() {
        return notices.unlessRefused(() -> {
            DataScope scope = me.scope();
            switch (kind) {
                case ADJUSTMENT -> desk.adjust(id, line(), points(), reason, scope, account());
                case EXEMPTION -> desk.exempt(id, line(), reason, scope, account());
                case ITEM -> desk.reward(id, item, points(), reason, scope, account());
                case WITHDRAWAL -> throw new IllegalStateException("A decision is taken back in its row");
            }
            notices.done("scorecards.decision.done");
            return again();
        });
    }

    /** Takes a decision back, for the reason in the form. */
    public @Nullable String takeBack(long decision) {
        return notices.unlessRefused(() -> {
            desk.takeBack(id, decision, reason, me.scope(), account());
            notices.done("scorecards.decision.takenBack");
            return again();
        });
    }

    public List<DecisionRow> getRows() {
        return desk.list(id, me.scope());
    }

    public List<DecisionKind> getKinds() {
        return List.of(DecisionKind.ADJUSTMENT, DecisionKind.ITEM, DecisionKind.EXEMPTION);
    }

    /** The most that items may add or take together. */
    public String getCap() {
        return desk.live(id, me.scope())
                .input()
                .standard()
                .conventions()
                .items()
                .cap()
                .toPlainString();
    }

    /** A line's name; its key if the standard in force has no such line. */
    public String nameOf(String key) {
        return getSheet().lines().stream()
                .filter(each -> each.key().equals(key))
                .map(SheetLine::indicator)
                .findFirst()
                .orElse(key);
    }

    private String again() {
        return "/scorecards/decisions?faces-redirect=true&id=" + id;
    }

    private String line() {
        if (line == null) {
            throw new Refusal("scorecards.decision.noLine");
        }
        return line;
    }

    private BigDecimal points() {
        if (points == null) {
            throw new Refusal("scorecards.decision.pointsNeeded");
        }
        return points;
    }

    private Account account() {
        return me.getAccount().orElseThrow();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public DecisionKind getKind() {
        return kind;
    }

    public void setKind(DecisionKind kind) {
        this.kind = kind;
    }

    public @Nullable String getLine() {
        return line;
    }

    public void setLine(@Nullable String line) {
        this.line = line;
    }

    public String getItem() {
        return item;
    }

    public void setItem(@Nullable String item) {
        this.item = item == null ? "" : item;
    }

    public @Nullable BigDecimal getPoints() {
        return points;
    }

    public void setPoints(@Nullable BigDecimal points) {
        this.points = points;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
