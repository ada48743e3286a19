package dev.touchstone.admin.push;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that puts everything sent into an order, so that a cursor never passes a record that is not visible yet. */
@Entity
@Table(name = "push_inbox")
class InboxEntity {

    static final short KEY = 1;

    @Id
    private short id;

    private long position;

    protected InboxEntity() {}

    long position() {
        return position;
    }

    long advance() {
        position++;
        return position;
    }
}
