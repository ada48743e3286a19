package dev.touchstone.documents.ready;

import dev.touchstone.documents.ready.ReadyStandard.Origin;
import dev.touchstone.documents.standard.StandardDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The standards tables that come with the product: for any industry first, then industry by industry, agents before teams before
 * departments.
 */
public final class ReadyStandards {

    private static final Map<String, Origin> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("agent-monthly", Origin.REFERENCE);
        KEYS.put("agent-monthly-emotion", Origin.REFERENCE);
        KEYS.put("contact-centre", Origin.REFERENCE_AND_OURS);
        KEYS.put("outbound-monthly", Origin.REFERENCE_AND_OURS);
        KEYS.put("e-commerce-returns", Origin.OURS);
        KEYS.put("e-commerce-team", Origin.OURS);
        KEYS.put("e-commerce-department", Origin.OURS);
        KEYS.put("finance-compliance", Origin.OURS);
        KEYS.put("finance-team", Origin.OURS);
        KEYS.put("finance-department", Origin.OURS);
        KEYS.put("telecom-repair", Origin.OURS);
        KEYS.put("telecom-team", Origin.OURS);
        KEYS.put("telecom-department", Origin.OURS);
        KEYS.put("health-care-privacy", Origin.OURS);
        KEYS.put("health-care-team", Origin.OURS);
        KEYS.put("health-care-department", Origin.OURS);
        KEYS.put("education-satisfaction", Origin.OURS);
        KEYS.put("education-team", Origin.OURS);
        KEYS.put("education-department", Origin.OURS);
        KEYS.put("manufacturing-depth", Origin.OURS);
        KEYS.put("manufacturing-team", Origin.OURS);
        KEYS.put("manufacturing-department", Origin.OURS);
        KEYS.put("field-service", Origin.OURS);
        KEYS.put("field-service-team", Origin.OURS);
        KEYS.put("field-service-department", Origin.OURS);
        KEYS.put("sales-callback", Origin.REFERENCE);
        KEYS.put("after-sales-advisor", Origin.REFERENCE);
        KEYS.put("after-sales-advisor-75", Origin.REFERENCE);
        KEYS.put("after-sales-workshop", Origin.REFERENCE);
    }

    private ReadyStandards() {}

    /**
     * All of them.
     *
     * @return in the order to be offered
     */
    public static List<ReadyStandard> list() {
        return KEYS.keySet().stream().map(ReadyStandards::get).toList();
    }

    /**
     * The names of all.
     *
     * @return in the order to be offered
     */
    public static List<String> listKeys() {
        return List.copyOf(KEYS.keySet());
    }

    /**
     * One of them.
     *
     * @param key its name
     * @return the table
     * @throws IllegalArgumentException if there is none of that name; the message lists them
     */
    public static ReadyStandard get(String key) {
        Origin origin = KEYS.get(key);
        if (origin == null) {
            throw new IllegalArgumentException("There is no ready standard \"" + key + "\": there are " + listKeys());
        }
        try (InputStream document = ReadyStandards.class.getResourceAsStream("/ready/" + key + ".json")) {
            if (document == null) {
                throw new IllegalStateException("The ready standard " + key + " is missing from the library");
            }
            return new ReadyStandard(origin, StandardDocument.FORMAT.read(document));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The ready standard " + key + " cannot be read", unreadable);
        }
    }
}
