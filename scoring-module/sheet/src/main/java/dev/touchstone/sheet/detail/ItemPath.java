package dev.touchstone.sheet.detail;

import dev.touchstone.plugin.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something stands in a document, as an item that people read: the words of members with " / " between them, and a number behind
 * one that there are several of, such as "条件 / 分条件 2 / 标签".
 *
 * @param steps names of members as text, places in lists as numbers from 0
 */
record ItemPath(List<Object> steps) {

    private static final String SEPARATOR = " / ";

    /** Far more than any standard nests. */
    private static final int MOST_STEPS = 60;

    private static final Pattern NUMBERED = Pattern.compile("(.+) (\\d{1,4})");

    ItemPath {
        steps = List.copyOf(steps);
    }

    static final ItemPath ROOT = new ItemPath(List.of());

    ItemPath with(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return new ItemPath(longer);
    }

    /** The first member; empty for the whole. */
    String first() {
        return steps.isEmpty() ? "" : steps.get(0).toString();
    }

    /** The member that a cell belongs to; a list's elements belong to the list. Empty for a name of the company's own. */
    String member() {
        String member = "";
        boolean own = false;
        for (Object step : steps) {
            if (step instanceof String name) {
                member = own ? "" : name;
                own = isTable(member);
            }
        }
        return member;
    }

    /** The place as a JSON Pointer (RFC 6901). */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        steps.forEach(step ->
                pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1")));
        return pointer.toString();
    }

    String in(Language language) {
        StringBuilder text = new StringBuilder();
        boolean own = false;
        for (Object step : steps) {
            if (step instanceof Integer place) {
                text.append(' ').append(place + 1);
            } else {
                String name = step.toString();
                text.append(text.isEmpty() ? "" : SEPARATOR)
                        .append(own ? ownWord(name, language) : word(name, language));
                own = !own && isTable(name);
            }
        }
        return text.toString();
    }

    /** Reads an item; empty if one of its words is none of the format's. */
    static Optional<ItemPath> read(String item) {
        List<Object> steps = new ArrayList<>();
        boolean own = false;
        List<String> parts = Quoted.split(item, List.of(SEPARATOR, "／"));
        if (parts.size() > MOST_STEPS) {
            return Optional.empty();
        }
        for (String part : parts) {
            Matcher numbered = NUMBERED.matcher(part);
            boolean several = !Quoted.is(part) && numbered.matches();
            String word = several ? numbered.group(1) : part;
            Optional<String> name = own ? Optional.of(ownName(word)) : Vocabulary.MEMBERS.findCode(word);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            steps.add(name.get());
            if (several) {
                steps.add(Math.max(0, Integer.parseInt(numbered.group(2)) - 1));
            }
            own = !own && isTable(name.get());
        }
        return Optional.of(new ItemPath(steps));
    }

    /** Whether the names below a member are the company's own. */
    private static boolean isTable(String member) {
        return Vocabulary.MEMBERS.is(member, Vocabulary.Trait.MAP);
    }

    private static String word(String member, Language language) {
        return Vocabulary.MEMBERS
                .find(member, language)
                .orElseThrow(() -> new IllegalStateException("There is no word for the member " + member));
    }

    private static String ownName(String word) {
        return Quoted.is(word)
                ? Quoted.content(word)
                : Vocabulary.VALUES.findCode(word).orElse(word);
    }

    private static String ownWord(String name, Language language) {
        return Vocabulary.VALUES.find(name, language).orElseGet(() -> mistakable(name) ? Quoted.of(name) : name);
    }

    private static boolean mistakable(String name) {
        return name.isEmpty()
                || !name.equals(name.strip())
                || Quoted.hasMark(name)
                || name.contains("/")
                || name.contains("／")
                || NUMBERED.matcher(name).matches()
                || Vocabulary.VALUES.findCode(name).isPresent();
    }
}
