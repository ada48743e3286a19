package dev.touchstone.adapter.sample.chance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Draws that depend on a seed and a name only. The generator is SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom
 * number generators", 2014), written out so that no release of the JDK can change a draw.
 */
public final class Dice {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final int PERMILLE = 1000;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /**
     * Dice of their own for one purpose.
     *
     * @param seed the company's seed
     * @param name what is drawn for, word by word
     * @return dice that always begin with the same draw
     */
    public static Dice of(long seed, String... name) {
        long hash = FNV_OFFSET;
        for (String word : name) {
            for (byte each : word.getBytes(StandardCharsets.UTF_8)) {
                hash = (hash ^ (each & 0xFF)) * FNV_PRIME;
            }
            hash = (hash ^ 0xFF) * FNV_PRIME;
        }
        return new Dice(mix(seed) ^ hash);
    }

    /**
     * A whole number.
     *
     * @param bound above 0
     * @return 0 to bound − 1
     */
    public int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    /**
     * A whole number.
     *
     * @param least the least
     * @param most the greatest, not below the least
     * @return one of them or anything between
     */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /**
     * Yes or no.
     *
     * @param permille how often yes, of a thousand
     * @return yes or no
     */
    public boolean chance(int permille) {
        return below(PERMILLE) < permille;
    }

    /**
     * One of several.
     *
     * @param choices at least one
     * @param <T> what they are
     * @return any of them, each equally often
     */
    public <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /**
     * One of several, some more often than others.
     *
     * @param weights how often each comes, at least one above 0
     * @return the index
     */
    public int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int draw = below(sum);
        int index = 0;
        while (draw >= weights[index]) {
            draw -= weights[index];
            index++;
        }
        return index;
    }

    /**
     * A waiting time: most are short, a few are long (a gamma distribution of shape 2).
     *
     * @param mean the mean, above 0
     * @return at least 1
     */
    public int skewed(int mean) {
        return Math.max(1, (int) (mean * (exponential() + exponential()) / 2));
    }

    /**
     * A mean as a whole number: the part behind the point is the chance of one more.
     *
     * @param thousandths the mean in thousandths, at least 0
     * @return the whole part or one more
     */
    public int rounded(int thousandths) {
        return (thousandths + below(PERMILLE)) / PERMILLE;
    }

    /**
     * Which of several cases come out well, so that the share is kept and only the order is left to chance.
     *
     * @param count how many cases
     * @param permille how many of a thousand come out well
     * @return one entry per case
     */
    public List<Boolean> quota(int count, int permille) {
        int good = Math.min(count, rounded(count * permille));
        List<Boolean> outcomes = new ArrayList<>(Collections.nCopies(good, true));
        outcomes.addAll(Collections.nCopies(count - good, false));
        return shuffled(outcomes);
    }

    /**
     * Another order.
     *
     * @param things in any order
     * @param <T> what they are
     * @return the same things
     */
    public <T> List<T> shuffled(List<T> things) {
        List<T> order = new ArrayList<>(things);
        for (int i = order.size() - 1; i > 0; i--) {
            Collections.swap(order, i, below(i + 1));
        }
        return order;
    }

    private double exponential() {
        double uniform = ((next() >>> 11) + 1) * 0x1.0p-53;
        return -StrictMath.log(uniform);
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
