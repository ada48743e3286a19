package dev.touchstone.adapter.redmine.rest;

import dev.touchstone.adapter.toolkit.http.HttpSource;
import dev.touchstone.plugin.AccessDeniedException;
import dev.touchstone.plugin.AdapterException;
import dev.touchstone.plugin.SourceUnavailableException;
import dev.touchstone.plugin.text.LocalizedText;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A Redmine, asked by its REST interface. It takes and tells times in UTC, gives at most 100 issues at once without a word, and
 * answers whoever has a wrong key as it answers the public: so who asks is made sure of first.
 */
public final class Redmine {

    /** How many issues it gives at once. */
    public static final int MOST_AT_ONCE = 100;

    private final HttpSource http;
    private final @Nullable String project;
    private final InstantSource ours;

    /**
     * @param http leads to it
     * @param project the identifier of the project to read, with its subprojects; null for all that the account may see
     * @param ours our clock, for a server that does not tell its own
     */
    public Redmine(HttpSource http, @Nullable String project, InstantSource ours) {
        this.http = http;
        this.project = project;
        this.ours = ours;
    }

    /**
     * Makes sure that the key is good, which only this question tells: others are answered for a wrong key, too, with what anybody
     * may see.
     *
     * @return what the server's clock says, to the second
     * @throws AdapterException by its kind
     */
    public Instant signIn() throws AdapterException {
        http.get("users/current.json", Map.of());
        return http.findClock().orElseGet(() -> ours.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /**
     * Issues by a stamp and their number, without their journals.
     *
     * @param stamp the field: {@code updated_on} or {@code created_on}
     * @param from the earliest stamp; those of the second before may come, too
     * @param until the latest
     * @param offset how many to skip
     * @return fewer than {@link #MOST_AT_ONCE} only if there are no more
     * @throws AdapterException by its kind
     */
    public List<JsonObject> listIssues(String stamp, Instant from, Instant until, int offset) throws AdapterException {
        Map<String, String> query = new HashMap<>(Map.of(
                "status_id",
                "*",
                stamp,
                "><" + from + "|" + until,
                "sort",
                stamp + ",id",
                "offset",
                Integer.toString(offset),
                "limit",
                Integer.toString(MOST_AT_ONCE)));
        if (project != null) {
            query.put("project_id", project);
        }
        return list("issues.json", query, "issues");
    }

    /**
     * The latest issues.
     *
     * @param most how many
     * @return without their journals
     * @throws AdapterException by its kind
     */
    public List<JsonObject> listLatest(int most) throws AdapterException {
        Map<String, String> query =
                new HashMap<>(Map.of("status_id", "*", "sort", "updated_on:desc", "limit", Integer.toString(most)));
        if (project != null) {
            query.put("project_id", project);
        }
        return list("issues.json", query, "issues");
    }

    /**
     * An issue with its journals.
     *
     * @param id its number
     * @return empty if it is not there or no more, or has become one that the account may not see
     * @throws AdapterException by its kind
     */
    public Optional<JsonObject> findIssue(String id) throws AdapterException {
        try {
            return http.find("issues/" + id + ".json", Map.of("include", "journals"))
                    .map(answer -> answer.getJsonObject("issue"));
        } catch (AccessDeniedException hidden) {
            return Optional.empty();
        }
    }

    /**
     * Whether the project is there and may be seen.
     *
     * @return true if so, or if no project was named
     * @throws AdapterException by its kind
     */
    public boolean seesProject() throws AdapterException {
        return project == null
                || http.find("projects/" + project + ".json", Map.of()).isPresent();
    }

    /**
     * The states an issue can be in.
     *
     * @return each with id, name and whether it is closed
     * @throws AdapterException by its kind
     */
    public List<JsonObject> listStatuses() throws AdapterException {
        return list("issue_statuses.json", Map.of(), "issue_statuses");
    }

    /**
     * The projects that are read.
     *
     * @return each with id and identifier
     * @throws AdapterException by its kind
     */
    public List<JsonObject> listProjects() throws AdapterException {
        List<JsonObject> all = listAll("projects.json", "projects");
        Set<Integer> wanted = new HashSet<>();
        int known = -1;
        while (known < wanted.size()) {
            known = wanted.size();
            all.stream()
                    .filter(each -> project == null
                            || each.getString("identifier").equals(project)
                            || Integer.toString(each.getInt("id")).equals(project)
                            || (each.containsKey("parent")
                                    && wanted.contains(
                                            each.getJsonObject("parent").getInt("id"))))
                    .forEach(each -> wanted.add(each.getInt("id")));
        }
        return all.stream().filter(each -> wanted.contains(each.getInt("id"))).collect(Collectors.toList());
    }

    /**
     * The members of a project.
     *
     * @param number of the project
     * @return each with a user or a group; empty if the account may not see them
     * @throws AdapterException by its kind
     */
    public List<JsonObject> listMembers(int number) throws AdapterException {
        try {
            return listAll("projects/" + number + "/memberships.json", "memberships");
        } catch (AccessDeniedException hidden) {
            return List.of();
        }
    }

    private List<JsonObject> listAll(String path, String member) throws AdapterException {
        List<JsonObject> all = new ArrayList<>();
        List<JsonObject> part;
        do {
            part = list(
                    path,
                    Map.of("offset", Integer.toString(all.size()), "limit", Integer.toString(MOST_AT_ONCE)),
                    member);
            all.addAll(part);
        } while (part.size() == MOST_AT_ONCE);
        return all;
    }

    private List<JsonObject> list(String path, Map<String, String> query, String member) throws AdapterException {
        JsonArray items = http.get(path, query).getJsonArray(member);
        if (items == null) {
            throw new SourceUnavailableException(new LocalizedText(
                    "Redmine 返回的 " + path + " 里没有 " + member + "。可能是它的版本低于 5",
                    "Redmine 傳回的 " + path + " 裡沒有 " + member + "。可能是它的版本低於 5",
                    "Redmine gives " + path + " without " + member + ". Maybe its version is older than 5"));
        }
        return items.getValuesAs(JsonObject.class);
    }
}
