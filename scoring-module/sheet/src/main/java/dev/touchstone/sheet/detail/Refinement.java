package dev.touchstone.sheet.detail;

import dev.touchstone.documents.form.DocumentProblem;
import dev.touchstone.documents.form.MalformedDocumentException;
import dev.touchstone.documents.standard.StandardDocument;
import dev.touchstone.scoring.standard.Dimension;
import dev.touchstone.scoring.standard.Indicator;
import dev.touchstone.scoring.standard.Standard;
import dev.touchstone.sheet.book.SheetTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts what the worksheets behind the lines say onto a draft. Part after part of what the format refuses is left aside and told, until the
 * rest makes a standard.
 */
public final class Refinement {

    private static final Pattern PART = Pattern.compile("/dimensions/\\d+/indicators/\\d+|/dimensions/\\d+|/[^/]+");

    private final Standard draft;
    private final Map<String, Saying> sayings = new LinkedHashMap<>();
    private final List<DetailProblem> problems = new ArrayList<>();
    private final Set<String> leftAside = new HashSet<>();

    /**
     * Reads the worksheets.
     *
     * @param draft as its lines make it, each named in one language
     * @param book all sheets of the workbook
     */
    public Refinement(Standard draft, List<SheetTable> book) {
        this.draft = draft;
        DetailBook details = new DetailBook(book);
        problems.addAll(details.problems());
        Map<String, String> places = places();
        Set<String> strangers = new HashSet<>();
        for (DetailEntry entry : details.entries()) {
            String name = name(entry.dimension(), entry.indicator());
            String place = places.get(name);
            if (place != null) {
                take(entry, sayings.computeIfAbsent(place, each -> new Saying()));
            } else if (strangers.add(name)) {
                String shown = entry.indicator().isEmpty() ? entry.dimension() : entry.indicator();
                problems.add(new DetailProblem(DetailProblem.Kind.SUBJECT_UNKNOWN, entry.cell(), shown, null));
            }
        }
    }

    private void take(DetailEntry entry, Saying saying) {
        if (!saying.add(entry)) {
            problems.add(new DetailProblem(DetailProblem.Kind.CONTRADICTS, entry.cell(), Saying.shown(entry), null));
        }
    }

    /**
     * The draft as the worksheets make it.
     *
     * @return the draft as it was where there are none
     */
    public Refined refine() {
        while (true) {
            Assembly assembly = new Assembly(draft, sayings, leftAside);
            try {
                Standard standard = StandardDocument.read(assembly.document().toString());
                problems.addAll(assembly.strangers());
                return new Refined(standard, lines(standard), problems);
            } catch (MalformedDocumentException refused) {
                boolean progress = false;
                for (DocumentProblem problem : refused.problems()) {
                    progress |= leaveAside(problem);
                }
                if (!progress) {
                    throw refused;
                }
            }
        }
    }

    private Map<String, Refined.Line> lines(Standard standard) {
        Map<String, Refined.Line> lines = new HashMap<>();
        for (int i = 0; i < draft.dimensions().size(); i++) {
            List<Indicator> indicators = draft.dimensions().get(i).indicators();
            for (int j = 0; j < indicators.size(); j++) {
                String place = place(i, j);
                Saying saying = leftAside.contains(place) ? null : sayings.get(place);
                lines.put(
                        indicators.get(j).key(),
                        new Refined.Line(
                                standard.dimensions().get(i).indicators().get(j),
                                saying != null && saying.members().containsKey("measure"),
                                saying != null && saying.members().containsKey("rule")));
            }
        }
        return lines;
    }

    /** Leaves the part aside that a problem is in; false if it already was. */
    private boolean leaveAside(DocumentProblem problem) {
        Matcher part = PART.matcher(problem.path());
        if (!part.lookingAt()) {
            return leaveAsideEverything(problem);
        }
        Saying own = sayings.get(part.group());
        boolean whole = own == null;
        Saying saying = whole ? sayings.get("") : own;
        if (saying == null || !leftAside.add(part.group())) {
            return false;
        }
        DetailEntry entry = saying.at(whole ? problem.path() : problem.path().substring(part.end()));
        problems.add(refused(problem, entry));
        return true;
    }

    private boolean leaveAsideEverything(DocumentProblem problem) {
        if (sayings.isEmpty()) {
            return false;
        }
        problems.add(refused(problem, sayings.values().iterator().next().at("")));
        sayings.clear();
        return true;
    }

    private static DetailProblem refused(DocumentProblem problem, DetailEntry entry) {
        return new DetailProblem(DetailProblem.Kind.REFUSED, entry.cell(), Saying.shown(entry), problem.message());
    }

    /** Where everything with a name stands in the document; of several with one name the first. */
    private Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        places.put(name("", ""), "");
        for (int i = 0; i < draft.dimensions().size(); i++) {
            Dimension dimension = draft.dimensions().get(i);
            places.putIfAbsent(name(dimension.name().zhCn(), ""), "/dimensions/" + i);
            for (int j = 0; j < dimension.indicators().size(); j++) {
                String indicator = dimension.indicators().get(j).name().zhCn();
                places.putIfAbsent(name(dimension.name().zhCn(), indicator), place(i, j));
            }
        }
        return places;
    }

    static String place(int dimension, int indicator) {
        return "/dimensions/" + dimension + "/indicators/" + indicator;
    }

    private static String name(String dimension, String indicator) {
        return dimension.strip() + "\n" + indicator.strip();
    }
}
