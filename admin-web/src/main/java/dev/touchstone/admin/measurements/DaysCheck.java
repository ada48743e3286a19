package dev.touchstone.admin.measurements;

/**
 * What counting everything again has shown, a line and a day at a time.
 *
 * @param same how many are kept just so
 * @param different how many are kept otherwise, which must never be
 * @param absent how many are not kept, or not true any more, and would be counted when they are asked for
 */
public record DaysCheck(long same, long different, long absent) {

    static final DaysCheck NOTHING = new DaysCheck(0, 0, 0);

    /** Both together. */
    DaysCheck plus(DaysCheck other) {
        return new DaysCheck(same + other.same, different + other.different, absent + other.absent);
    }
}
