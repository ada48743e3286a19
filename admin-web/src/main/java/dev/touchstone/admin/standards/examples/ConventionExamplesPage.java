package dev.touchstone.admin.standards.examples;

import dev.touchstone.admin.shell.Texts;
import dev.touchstone.admin.standards.OpenVersion;
import dev.touchstone.admin.standards.StandardWords;
import dev.touchstone.scoring.standard.Standard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The examples beside the choices of the open draft. */
@Named("conventionExamples")
@RequestScoped
public class ConventionExamplesPage {

    @Inject
    OpenVersion version;

    @Inject
    StandardWords words;

    @Inject
    Texts texts;

    /** The example of a choice by the name of its field; null while the table has no line to show it by. */
    public @Nullable Example of(String choice) {
        if (isBare()) {
            return null;
        }
        ConventionExamples examples = new ConventionExamples(version.getStandard(), words, texts);
        return switch (choice) {
            case "totalKind" -> examples.totalKind();
            case "noData" -> examples.noData();
            case "pooling" -> examples.pooling();
            case "criticalFailure" -> examples.criticalFailure();
            case "mixing" -> examples.mixing();
            case "level" -> examples.level();
            case "mode" -> examples.mode();
            case "place" -> examples.place();
            default -> throw new IllegalArgumentException("There is no example of \"" + choice + "\"");
        };
    }

    /** When there is no grade; empty while the table has no line to show it by. */
    public String getMinimumRated() {
        return isBare() ? "" : new ConventionExamples(version.getStandard(), words, texts).minimumRated();
    }

    private boolean isBare() {
        Standard standard = version.getStandard();
        return standard.weight().signum() == 0;
    }
}
