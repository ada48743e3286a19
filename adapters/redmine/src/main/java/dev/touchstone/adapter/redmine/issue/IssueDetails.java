package dev.touchstone.adapter.redmine.issue;

import dev.touchstone.adapter.toolkit.FreeText;
import dev.touchstone.adapter.toolkit.json.JsonRow;
import dev.touchstone.adapter.toolkit.json.UnreadableFieldException;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.Circumstances;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.Role;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the facts about an issue have in common: people, channel, project, customer, the way back into Redmine. */
public final class IssueDetails {

    private final String address;
    private final boolean authorIsCustomer;
    private final @Nullable String channelField;

    /**
     * @param address where people open Redmine, without a slash at the end
     * @param authorIsCustomer whether customers write issues themselves; otherwise agents write them down
     * @param channelField the name of the custom field that holds the channel; null for none
     */
    public IssueDetails(String address, boolean authorIsCustomer, @Nullable String channelField) {
        this.address = address;
        this.authorIsCustomer = authorIsCustomer;
        this.channelField = channelField;
    }

    Circumstances.Builder of(JsonRow issue, History history) throws UnreadableFieldException {
        Circumstances.Builder builder = Circumstances.builder()
                .channel(findCustom(issue, channelField)
                        .flatMap(Custom::findValue)
                        .map(FreeText::channel)
                        .orElse(Channel.UNKNOWN))
                .type(issue.findText("tracker.name").orElse(null))
                .priority(issue.findText("priority.name").orElse(null))
                .queue(issue.findText("project.name").orElse(null))
                .person(Role.OWNER, agent(issue.findText("assigned_to.id").orElse("")))
                .sourceVersion(issue.findText("updated_on").orElse(null))
                .link(URI.create(address + "/issues/" + issue.getText("id")));
        String author = issue.findText("author.id").orElse("");
        if (authorIsCustomer) {
            builder.customer(author.isEmpty() ? null : new CustomerRef(author));
        } else {
            builder.person(Role.OPENER, agent(author));
        }
        history.listTransfers().forEach(journal -> builder.person(Role.TRANSFERRED_BY, agent(journal.user())));
        attribute(builder, issue, "subject", "subject");
        attribute(builder, issue, "category", "category.name");
        return builder;
    }

    /** The number of the account whose notes are the customer's; empty if customers have none. */
    String customer(JsonRow issue) throws UnreadableFieldException {
        return authorIsCustomer ? issue.findText("author.id").orElse("") : "";
    }

    /** A custom field; empty if the issue has none of this name. */
    Optional<Custom> findCustom(JsonRow issue, @Nullable String field) throws UnreadableFieldException {
        for (JsonRow each : issue.listRows("custom_fields")) {
            if (each.findText("name").filter(name -> name.equals(field)).isPresent()) {
                boolean multiple = each.findTruth("multiple").orElse(false);
                return Optional.of(new Custom(
                        each.getText("id"),
                        multiple ? "" : each.findText("value").orElse("")));
            }
        }
        return Optional.empty();
    }

    /** Null for nobody. */
    static @Nullable AgentRef agent(String number) {
        return number.isEmpty() ? null : new AgentRef(number);
    }

    private static void attribute(Circumstances.Builder builder, JsonRow issue, String name, String field)
            throws UnreadableFieldException {
        issue.findText(field).ifPresent(text -> builder.attribute(name, FreeText.attribute(text)));
    }

    /**
     * A custom field of an issue.
     *
     * @param number the field's number
     * @param value empty if it holds none, or several
     */
    record Custom(String number, String value) {
        Optional<String> findValue() {
            return Optional.of(value).filter(text -> !text.isBlank());
        }
    }
}
