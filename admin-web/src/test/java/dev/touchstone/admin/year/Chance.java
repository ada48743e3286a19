package dev.touchstone.admin.year;

/** Numbers that look random and depend on nothing but what is asked for. */
final class Chance {

    private Chance() {}

    /** A whole number from 0 to below a limit, about a question that is asked of each number. */
    static int of(String question, int number, int limit) {
        long mixed = (long) question.hashCode() << 32 ^ number;
        mixed = (mixed ^ mixed >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return (int) Long.remainderUnsigned(mixed ^ mixed >>> 33, limit);
    }
}
