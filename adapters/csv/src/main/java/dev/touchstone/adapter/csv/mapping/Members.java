package dev.touchstone.adapter.csv.mapping;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The members of an object, taken one by one; what is left at the end is unknown. */
final class Members {

    private final JsonObject object;
    private final String path;
    private final Complaints complaints;
    private final TreeSet<String> asked = new TreeSet<>();

    Members(JsonObject object, String path, Complaints complaints) {
        this.object = object;
        this.path = path;
        this.complaints = complaints;
    }

    String path() {
        return path;
    }

    Complaints complaints() {
        return complaints;
    }

    boolean has(String name) {
        return object.containsKey(name);
    }

    /** A member that may be left out. */
    Optional<Node> find(String name) {
        asked.add(name);
        JsonValue member = object.get(name);
        return member == null ? Optional.empty() : Optional.of(new Node(member, at(name), complaints));
    }

    /** A member that has to be there. */
    Optional<Node> need(String name) {
        Optional<Node> member = find(name);
        if (member.isEmpty()) {
            complaints.add(path, "mapping.member-missing", name);
        }
        return member;
    }

    /** The names of all members. */
    Set<String> names() {
        return object.keySet();
    }

    /** Complains about everything that nobody asked for. */
    void end() {
        object.keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> complaints.addUnknown(at(name), "mapping.unknown-member", name, asked));
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
