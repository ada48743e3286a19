package dev.touchstone.admin.access;

import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.Field;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.OptionalField;
import dev.touchstone.documents.form.RecordForm;
import dev.touchstone.documents.form.StrictReader;
import dev.touchstone.documents.form.SwitchForm;
import dev.touchstone.documents.form.TextForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.documents.form.Values;
import dev.touchstone.plugin.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program sends to make or change an account.
 *
 * @param login the name typed at signing in; empty when an account is changed, which keeps its own
 * @param name what the person is called
 * @param role what the person does here, in small letters
 * @param person the key of the person in the directory, for an agent; null for none
 * @param enabled whether the account may be used
 * @param duties the teams led, for a manager
 */
public record AccountWish(
        String login, String name, Role role, @Nullable String person, boolean enabled, List<TeamDuty> duties) {

    private static final int LARGEST = 100_000;

    static final StrictReader<AccountWish> NEW = new StrictReader<>("new-account", LARGEST, new Form(true));
    static final StrictReader<AccountWish> CHANGE = new StrictReader<>("changed-account", LARGEST, new Form(false));

    public AccountWish {
        duties = List.copyOf(duties);
    }

    /** The same as a page's form holds it. */
    AccountForm toForm() {
        AccountForm form = new AccountForm();
        form.setLogin(login);
        form.setName(name);
        form.setRole(role);
        form.setPerson(person);
        form.setEnabled(enabled);
        duties.stream().map(DutyForm::of).forEach(form.getDutyForms()::add);
        return form;
    }

    private static final class Form extends RecordForm<AccountWish> {

        private static final TextForm<String> LOGIN = TextForm.of(
                login -> new LoginName(login).value(),
                login -> login,
                new LocalizedText(
                        "登录名：2 至 60 个字母、数字或 . _ - @",
                        "登入名稱：2 至 60 個字母、數字或 . _ - @",
                        "a login name: 2 to 60 letters, digits, dots, underscores, dashes or @ signs"));
        private static final String SHORT = "^\\S.{0,59}$";

        private final Field<String> login;
        private final Field<String> name = required("name", Texts.WORDS.matching(SHORT), AccountWish::name);
        private final Field<Role> role = required("role", ChoiceForm.of(Role.class), AccountWish::role);
        private final OptionalField<String> person = optional("person", Texts.WORDS, AccountWish::person);
        private final Field<Boolean> enabled = unless(true, "enabled", SwitchForm.SWITCH, AccountWish::enabled);
        private final Field<List<TeamDuty>> duties =
                unless(List.of(), "duties", ListForm.of(new TeamForm()), AccountWish::duties);

        Form(boolean withLogin) {
            super("account", "Who may sign in.");
            login = withLogin
                    ? required("login", LOGIN, AccountWish::login)
                    : unless("", "login", Texts.ANY, AccountWish::login);
        }

        @Override
        protected AccountWish construct(Values in) {
            return new AccountWish(
                    in.get(login), in.get(name), in.get(role), in.find(person), in.get(enabled), in.get(duties));
        }
    }

    private static final class TeamForm extends RecordForm<TeamDuty> {

        private final Field<String> team = required("team", Texts.WORDS, TeamDuty::team);
        private final Field<LocalDate> from = required("from", Texts.DAY, TeamDuty::from);
        private final OptionalField<LocalDate> until = optional("until", Texts.DAY, TeamDuty::until);

        TeamForm() {
            super("duty", "A team led for a time; until is the first day no longer.");
        }

        @Override
        protected TeamDuty construct(Values in) {
            return new TeamDuty(in.get(team), in.get(from), in.find(until));
        }
    }
}
