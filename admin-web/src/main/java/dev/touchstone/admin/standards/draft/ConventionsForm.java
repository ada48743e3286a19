package dev.touchstone.admin.standards.draft;

import dev.touchstone.admin.shell.Refusal;
import dev.touchstone.scoring.measure.Pooling;
import dev.touchstone.scoring.points.Rounding;
import dev.touchstone.scoring.standard.Conventions;
import dev.touchstone.scoring.standard.CriticalFailure;
import dev.touchstone.scoring.standard.Items;
import dev.touchstone.scoring.standard.Mixing;
import dev.touchstone.scoring.standard.NoData;
import dev.touchstone.scoring.standard.TotalKind;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The named choices of a standard, bonus and penalty items among them. */
public class ConventionsForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_PLACES = 4;

    private TotalKind totalKind;
    private Rounding.Mode mode;
    private Rounding.Level level;
    private int places;
    private NoData noData;
    private @Nullable String minimumRated;
    private Pooling pooling;
    private CriticalFailure criticalFailure;
    private Mixing mixing;
    private Items.Place place;
    private @Nullable String cap;

    /** The form of the choices. */
    public ConventionsForm(Conventions conventions) {
        totalKind = conventions.totalKind();
        mode = conventions.rounding().mode();
        level = conventions.rounding().level();
        places = conventions.rounding().places();
        noData = conventions.noData();
        minimumRated = Typed.text(conventions.minimumRatedWeight().percent());
        pooling = conventions.pooling();
        criticalFailure = conventions.criticalFailure();
        mixing = conventions.mixing();
        place = conventions.items().place();
        cap = Typed.text(conventions.items().cap());
    }

    /** The choices. */
    public Conventions toConventions() {
        if (places < 0 || places > MOST_PLACES) {
            throw new Refusal("standards.unfit.places", MOST_PLACES);
        }
        return new Conventions(
                totalKind,
                new Rounding(mode, places, level),
                noData,
                Typed.percentage(minimumRated, "standards.minimumRated"),
                pooling,
                criticalFailure,
                mixing,
                new Items(place, Typed.above0(cap, "standards.itemsCap")));
    }

    public TotalKind getTotalKind() {
        return totalKind;
    }

    public void setTotalKind(TotalKind totalKind) {
        this.totalKind = totalKind;
    }

    public Rounding.Mode getMode() {
        return mode;
    }

    public void setMode(Rounding.Mode mode) {
        this.mode = mode;
    }

    public Rounding.Level getLevel() {
        return level;
    }

    public void setLevel(Rounding.Level level) {
        this.level = level;
    }

    public int getPlaces() {
        return places;
    }

    public void setPlaces(int places) {
        this.places = places;
    }

    public NoData getNoData() {
        return noData;
    }

    public void setNoData(NoData noData) {
        this.noData = noData;
    }

    public @Nullable String getMinimumRated() {
        return minimumRated;
    }

    public void setMinimumRated(@Nullable String minimumRated) {
        this.minimumRated = minimumRated;
    }

    public Pooling getPooling() {
        return pooling;
    }

    public void setPooling(Pooling pooling) {
        this.pooling = pooling;
    }

    public CriticalFailure getCriticalFailure() {
        return criticalFailure;
    }

    public void setCriticalFailure(CriticalFailure criticalFailure) {
        this.criticalFailure = criticalFailure;
    }

    public Mixing getMixing() {
        return mixing;
    }

    public void setMixing(Mixing mixing) {
        this.mixing = mixing;
    }

    public Items.Place getPlace() {
        return place;
    }

    public void setPlace(Items.Place place) {
        this.place = place;
    }

    public @Nullable String getCap() {
        return cap;
    }

    public void setCap(@Nullable String cap) {
        this.cap = cap;
    }
}
