package dev.touchstone.admin.access;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** What is chosen for one area of a token. */
public class AreaForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Area area;
    private final Access most;
    private Access access = Access.CLOSED;

    AreaForm(Area area, Access most) {
        this.area = area;
        this.most = most;
    }

    public Area getArea() {
        return area;
    }

    /** What can be chosen: as much as the owner's role can do here. */
    public List<Access> getChoices() {
        return Arrays.stream(Access.values()).filter(most::includes).toList();
    }

    public Access getAccess() {
        return access;
    }

    public void setAccess(Access access) {
        this.access = access;
    }
}
