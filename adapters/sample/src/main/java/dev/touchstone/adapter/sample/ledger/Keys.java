package dev.touchstone.adapter.sample.ledger;

import dev.touchstone.adapter.sample.work.OutboundCall;
import dev.touchstone.adapter.sample.work.ServiceCase;
import dev.touchstone.adapter.sample.work.Unserved;
import dev.touchstone.plugin.fact.FactKey;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the sample CRM names its records. Every key begins with a letter or two and the month of its work. */
public final class Keys {

    private static final Pattern MONTH = Pattern.compile("[A-Z]{1,2}(\\d{4})(0[1-9]|1[0-2])-.*");
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT);

    private Keys() {}

    /**
     * The month in which the work behind a record came up.
     *
     * @param key a record's key
     * @return empty if it is no key of the sample CRM
     */
    public static Optional<YearMonth> findMonth(FactKey key) {
        Matcher matcher = MONTH.matcher(key.key());
        return matcher.matches()
                ? Optional.of(YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    static FactKey ticket(ServiceCase matter) {
        return new FactKey(TicketLedger.NAME, "T" + matter.number());
    }

    static FactKey contact(ServiceCase matter) {
        return new FactKey(ContactLedger.NAME, "C" + matter.number());
    }

    static FactKey followUp(ServiceCase matter, int place) {
        return new FactKey(ContactLedger.NAME, "C" + matter.number() + "." + place);
    }

    static FactKey contact(OutboundCall call) {
        return new FactKey(ContactLedger.NAME, "O" + call.number());
    }

    static FactKey contact(Unserved unserved) {
        return new FactKey(ContactLedger.NAME, "Q" + unserved.number());
    }

    /** What a survey or inspection is about: the call or chat if there was one, else the ticket. */
    static FactKey about(ServiceCase matter) {
        return matter.spoken() ? contact(matter) : ticket(matter);
    }

    static FactKey monthly(String stream, String letters, YearMonth month, String rest) {
        return new FactKey(stream, letters + PRINTED.format(month) + "-" + rest);
    }
}
