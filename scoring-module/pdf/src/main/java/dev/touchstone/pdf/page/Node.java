package dev.touchstone.pdf.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of the tree that a screen reader walks. Only leaves hold content. */
public final class Node {
    private final Role role;
    private final @Nullable String alternative;
    private final @Nullable String language;
    private final List<Node> children = new ArrayList<>();

    private Node(Role role, @Nullable String alternative, @Nullable String language) {
        this.role = role;
        this.alternative = alternative;
        this.language = language;
    }

    /**
     * A section of a document.
     *
     * @param language tag of the language it is written in
     * @return a node without a parent
     */
    public static Node section(String language) {
        return new Node(Role.SECTION, null, language);
    }

    /**
     * Adds a node behind the children there are.
     *
     * @param childRole what it is
     * @return the new node
     */
    public Node add(Role childRole) {
        Node child = new Node(childRole, null, null);
        children.add(child);
        return child;
    }

    /**
     * Adds a figure.
     *
     * @param finding what it shows, in a sentence with numbers
     * @return the new node
     */
    public Node addFigure(String finding) {
        Node child = new Node(Role.FIGURE, finding, null);
        children.add(child);
        return child;
    }

    /**
     * What the node is.
     *
     * @return its role
     */
    public Role role() {
        return role;
    }

    /**
     * What a figure shows.
     *
     * @return null unless it is a figure
     */
    public @Nullable String alternative() {
        return alternative;
    }

    /**
     * The language from here downwards.
     *
     * @return a language tag; null if it is that of the parent
     */
    public @Nullable String language() {
        return language;
    }

    /**
     * What lies below.
     *
     * @return in reading order; empty for a leaf
     */
    public List<Node> children() {
        return Collections.unmodifiableList(children);
    }
}
