package dev.touchstone.adapter.jdbc.sql;

/** A statement that is not run. */
public final class UnusableSqlException extends Exception {

    private static final long serialVersionUID = 1L;

    private final NamedSql.Reason reason;
    private final String what;

    UnusableSqlException(NamedSql.Reason reason, String what) {
        super(reason + " " + what, null, false, false);
        this.reason = reason;
        this.what = what;
    }

    /**
     * Why.
     *
     * @return the reason
     */
    public NamedSql.Reason reason() {
        return reason;
    }

    /**
     * What is concerned: a word or parameters.
     *
     * @return blank if the statement as a whole is
     */
    public String what() {
        return what;
    }
}
