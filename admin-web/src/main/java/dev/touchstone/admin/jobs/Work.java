package dev.touchstone.admin.jobs;

import dev.touchstone.admin.shell.Fault;

/**
 * A kind of long work; a feature brings it as an application-scoped bean. It runs outside any transaction and opens its
 * own, one per step, and in the same transaction keeps where it stands. After a restart of the server it is called
 * again with the same subject and goes on from there. Progress, cancelling and history belong to the feature.
 */
public interface Work {

    /** The name under which it is started; at most 40 characters, and never changed once released. */
    String kind();

    /**
     * Does the work to its end. Between two steps it calls {@link Jobs#checkpoint()}.
     *
     * @param subject the key of what is to be worked on
     * @throws GoOnLater if it is to be called again at an instant
     * @throws Exception a failure that trying again would not mend
     */
    void run(long subject) throws Exception;

    /** The work has failed: readers are told the number under which the server's log has the cause. */
    void failed(long subject, Fault fault);
}
