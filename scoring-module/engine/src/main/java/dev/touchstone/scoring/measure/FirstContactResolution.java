package dev.touchstone.scoring.measure;

import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.ServiceFact;
import java.util.SortedSet;

/**
 * First contact resolution rate (首次联系解决率, FCR), where one fact decides it. Definitions: standards A and D, and those usual elsewhere;
 * {@link ResolutionWithoutRepeat} and {@link SurveyedResolution} are two more.
 *
 * <p>By default a ticket is dated by its last close and credits the resolver, a contact by its start and credits who served. Left out: not
 * closed, merged, spam, abandoned (unless they count), answered by a machine only, not provided.
 *
 * @param definition what "resolved at first contact" means
 */
public record FirstContactResolution(FirstContact definition) implements YesOrNo {

    @Override
    public String code() {
        return "first-contact-resolution";
    }

    @Override
    public SortedSet<FactKind> kinds() {
        return definition.kinds();
    }

    @Override
    public Role defaultRole(FactKind kind) {
        return kind == FactKind.TICKET ? Role.RESOLVER : kind.defaultRole();
    }

    @Override
    public Observation observe(ServiceFact fact, Moment moment) {
        return definition.observe(fact);
    }
}
