package dev.touchstone.admin.standards.draft;

import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.scoring.subject.Subject;
import java.io.Serializable;
import java.util.Set;

/** What a standard is called, who issues it and who is assessed by it. */
public class HeadForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final NameForm name;
    private final NameForm issuer;
    private final NameForm note;
    private Subject.Kind[] subjects;

    /** The form of a standard. */
    public HeadForm(Standard standard) {
        name = new NameForm(standard.name());
        issuer = new NameForm(standard.issuer());
        note = new NameForm(standard.note());
        subjects = standard.subjects().stream().sorted().toArray(Subject.Kind[]::new);
    }

    /** The standard with what was typed. */
    public Standard applied(Standard before) {
        if (subjects.length == 0) {
            throw new Unfit("standards.unfit.missing", "standards.subjects");
        }
        return before.withTexts(name.toText("standards.name"), issuer.toText("standards.issuer"), note.find())
                .withSubjects(Set.of(subjects));
    }

    public NameForm getName() {
        return name;
    }

    public NameForm getIssuer() {
        return issuer;
    }

    public NameForm getNote() {
        return note;
    }

    public Subject.Kind[] getSubjects() {
        return subjects.clone();
    }

    public void setSubjects(Subject.Kind[] subjects) {
        this.subjects = subjects.clone();
    }
}
