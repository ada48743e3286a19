package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Offer;
import dev.touchstone.plugin.fact.ServiceFact;
import java.util.SortedSet;

/**
 * Proactive offer rate (主动推荐率): offers made / opportunities, or / requests served. Definition: standard A (15 of 125 are 12 %).
 *
 * <p>By default an offer is dated by when it was made or due and credits who made it; requests are dated and credited by their kind.
 *
 * @param base what the rate is taken of
 */
public record OfferRate(OfferBase base) implements FactMeasure {

    @Override
    public String code() {
        return "offer-rate";
    }

    @Override
    public Unit unit() {
        return Unit.PERCENT;
    }

    @Override
    public Direction better() {
        return Direction.HIGHER_IS_BETTER;
    }

    @Override
    public SortedSet<FactKind> kinds() {
        return base.kinds();
    }

    @Override
    public boolean proportion() {
        return base == OfferBase.OPPORTUNITIES;
    }

    @Override
    public Observation observe(ServiceFact fact, Moment moment) {
        if (!(fact instanceof Offer offer)) {
            return base.findRequests().map(requests -> requests.observe(fact)).orElse(Observation.UNCONCERNED);
        }
        if (base == OfferBase.OPPORTUNITIES) {
            return Observation.of(offer.made() != null);
        }
        return offer.made() == null ? Observation.UNCONCERNED : Observation.HUNDRED_MORE;
    }
}
