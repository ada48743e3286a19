package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.work.ServiceCase;
import dev.touchstone.plugin.fact.Inspection;
import java.util.List;

/** A form on which an inspector judges sampled records. */
interface InspectionForm {

    /** The form's key. */
    String key();

    /** How many records of one person are sampled in a month. */
    int perMonth();

    /** How many of a thousand sheets are rated a second time, blindly. */
    int secondRatingPermille();

    /** Whether a record of this matter can be judged on the form. */
    boolean covers(ServiceCase matter);

    /** Judges a sample of one person; the sheets come in the sample's order, with nothing but the judgement missing. */
    List<Inspection> judge(List<ServiceCase> sample, List<Inspection.Builder> sheets, Dice dice);
}
