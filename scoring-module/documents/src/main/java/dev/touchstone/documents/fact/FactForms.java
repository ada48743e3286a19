package dev.touchstone.documents.fact;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Form;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.MappedForm;
import dev.touchstone.documents.form.NumberForm;
import dev.touchstone.documents.form.Numbers;
import dev.touchstone.documents.form.TextForm;
import dev.touchstone.plugin.fact.AgentRef;
import dev.touchstone.plugin.fact.Channel;
import dev.touchstone.plugin.fact.CustomerRef;
import dev.touchstone.plugin.fact.FactKey;
import dev.touchstone.plugin.fact.Role;
import dev.touchstone.plugin.fact.Scale;
import dev.touchstone.plugin.fact.TeamRef;
import dev.touchstone.plugin.text.LocalizedText;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;

/** The small values that facts are made of. */
public final class FactForms {

    /** Stream and key. */
    public static final Form<FactKey> KEY = new FactKeyForm();

    /** A channel by its code. */
    public static final TextForm<Channel> CHANNEL = TextForm.of(
                    Channel::new,
                    Channel::code,
                    new LocalizedText(
                            "渠道代码，例如 \"phone\"：小写字母开头，只含小写字母、数字和连字符",
                            "管道代碼，例如 \"phone\"：小寫字母開頭，只含小寫字母、數字和連字號",
                            "a channel such as \"phone\": lower-case letters, digits and hyphens, a letter first"))
            .matching("^[a-z][a-z0-9-]{0,31}$")
            .named("channel")
            .knowing(
                    Channel.PHONE,
                    Channel.CHAT,
                    Channel.BOT,
                    Channel.EMAIL,
                    Channel.WEB,
                    Channel.SMS,
                    Channel.SOCIAL,
                    Channel.IN_PERSON,
                    Channel.UNKNOWN);

    /** What a person did. */
    public static final ChoiceForm<Role> ROLE = ChoiceForm.of(Role.class);

    static final TextForm<AgentRef> AGENT = TextForm.of(
                    AgentRef::new,
                    AgentRef::id,
                    new LocalizedText("人员编号，不能为空", "人員編號，不能為空", "a person's identifier, not blank"))
            .notBlank()
            .named("agent");

    static final TextForm<TeamRef> TEAM = TextForm.of(
                    TeamRef::new,
                    TeamRef::id,
                    new LocalizedText("团队编号，不能为空", "團隊編號，不能為空", "a team's identifier, not blank"))
            .notBlank()
            .named("team");

    static final TextForm<CustomerRef> CUSTOMER = TextForm.of(
                    CustomerRef::new,
                    CustomerRef::value,
                    new LocalizedText(
                            "客户标识，不能为空；不知道就不写这个成员",
                            "客戶識別碼，不能為空；不知道就不寫這個成員",
                            "a customer reference that is not blank; leave the member out if the customer is not known"))
            .notBlank()
            .masked()
            .named("customer");

    static final TextForm<URI> LINK = TextForm.of(
                    URI::create,
                    URI::toString,
                    new LocalizedText(
                            "http:// 或 https:// 开头的地址",
                            "http:// 或 https:// 開頭的位址",
                            "an address that begins with http:// or https://"))
            .matching("^https?:")
            .named("link");

    /** A number with at most three decimals, as ratings have. */
    public static final NumberForm<BigDecimal> THOUSANDTHS = Numbers.DECIMAL.withDecimals(3);

    /** The values a rating can take. */
    public static final Form<Scale> SCALE = new MappedForm<>(ListForm.of(THOUSANDTHS), Scale::new, Scale::values);

    static final Form<List<AgentRef>> AGENTS = ListForm.of(AGENT).notEmpty();

    private FactForms() {}
}
