package dev.touchstone.adapter.sample.company;

/**
 * How good somebody is, on one day, at five things, each from 0 (worst) to 100 (best), and what follows from it.
 *
 * @param pace how fast an answer comes
 * @param solving how often the first answer is the last
 * @param manner how the customer is spoken to
 * @param care how well the record is kept
 * @param initiative how often something useful is offered unasked
 */
public record Skill(int pace, int solving, int manner, int care, int initiative) {

    /** The best there is. */
    public static final int BEST = 100;

    /**
     * How long a telephone customer waits for this person on a quiet day.
     *
     * @return mean in seconds, 15 to 67
     */
    public int meanWaitSeconds() {
        return 67 - pace * 52 / BEST;
    }

    /**
     * How many matters are settled at the first contact.
     *
     * @return of a thousand, 700 to 960
     */
    public int firstContactPermille() {
        return 700 + solving * 260 / BEST;
    }

    /**
     * How many recordings hold a fault of wording.
     *
     * @return of a thousand, 20 to 380
     */
    public int wordingFaultPermille() {
        return 380 - manner * 360 / BEST;
    }

    /**
     * How many records show that emotions were not handled.
     *
     * @return of a thousand, 0 to 220
     */
    public int emotionFaultPermille() {
        return 220 - manner * 220 / BEST;
    }

    /**
     * How many tickets are recorded wrongly.
     *
     * @return of a thousand, 0 to 290
     */
    public int recordErrorPermille() {
        return 290 - care * 290 / BEST;
    }

    /**
     * How often an offer is made when one is called for.
     *
     * @return of a thousand, 35 to 160
     */
    public int offerPermille() {
        return 35 + initiative * 125 / BEST;
    }

    /**
     * How often the script is kept to.
     *
     * @return of a thousand, 780 to 995
     */
    public int scriptPassPermille() {
        return 780 + care * 215 / BEST;
    }

    /**
     * How many records show that a rule of privacy, or of safe work on site, was broken.
     *
     * @return of a thousand, 0 to 240
     */
    public int lapsePermille() {
        return 240 - care * 240 / BEST;
    }

    /**
     * How many customers say that a matter is resolved which took more than one contact.
     *
     * @return of a thousand, 300 to 700
     */
    public int resolvedLaterPermille() {
        return 300 + solving * 400 / BEST;
    }

    /**
     * How many visits begin within the window agreed with the customer.
     *
     * @return of a thousand, 760 to 980
     */
    public int onTimePermille() {
        return 760 + pace * 220 / BEST;
    }

    /**
     * How many matters end in a complaint.
     *
     * @return of a thousand, 3 to 28
     */
    public int complaintPermille() {
        return 28 - (manner + solving) * 25 / (2 * BEST);
    }

    /**
     * The same person on a better or worse day.
     *
     * @param by what is added to each, may be negative
     * @return each kept between 0 and 100
     */
    public Skill shifted(int by) {
        return new Skill(
                within(pace + by),
                within(solving + by),
                within(manner + by),
                within(care + by),
                within(initiative + by));
    }

    static int within(int value) {
        return Math.max(0, Math.min(BEST, value));
    }
}
