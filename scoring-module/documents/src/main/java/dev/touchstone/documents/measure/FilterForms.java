package dev.touchstone.documents.measure;

import dev.touchstone.documents.fact.FactForms;
import dev.touchstone.documents.form.ChoiceForm;
import dev.touchstone.documents.form.ConstantForm;
import dev.touchstone.documents.form.Form;
import dev.touchstone.documents.form.KindForm;
import dev.touchstone.documents.form.ListForm;
import dev.touchstone.documents.form.ObjectForm;
import dev.touchstone.documents.form.OneMemberForm;
import dev.touchstone.documents.form.Texts;
import dev.touchstone.plugin.fact.FactKind;
import dev.touchstone.scoring.measure.FactFilter;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which facts are meant. */
final class FilterForms {

    static final ChoiceForm<FactKind> FACT_KIND = ChoiceForm.of(FactKind.class);
    private static final Form<Set<String>> WORDS = ListForm.setOf(Texts.ANY);

    static final KindForm<FactFilter> FILTER = new KindForm<>("filter");

    static {
        FILTER.with(
                        "everything",
                        FactFilter.Everything.class,
                        new ConstantForm<>("everything", "No restriction.", new FactFilter.Everything()))
                .with(
                        "kind-in",
                        FactFilter.KindIn.class,
                        new OneMemberForm<>(
                                "kind-in",
                                "Facts of some kinds.",
                                "kinds",
                                ListForm.setOf(FACT_KIND),
                                FactFilter.KindIn::kinds,
                                FactFilter.KindIn::new))
                .with(
                        "channel-in",
                        FactFilter.ChannelIn.class,
                        new OneMemberForm<>(
                                "channel-in",
                                "Facts of some channels.",
                                "channels",
                                ListForm.setOf(FactForms.CHANNEL),
                                FactFilter.ChannelIn::channels,
                                FactFilter.ChannelIn::new))
                .with(
                        "type-in",
                        FactFilter.TypeIn.class,
                        words("type-in", "types", FactFilter.TypeIn::types, FactFilter.TypeIn::new))
                .with(
                        "tagged",
                        FactFilter.Tagged.class,
                        new OneMemberForm<>(
                                "tagged",
                                "Facts with a tag.",
                                "tag",
                                Texts.ANY,
                                FactFilter.Tagged::tag,
                                FactFilter.Tagged::new))
                .with(
                        "priority-in",
                        FactFilter.PriorityIn.class,
                        words(
                                "priority-in",
                                "priorities",
                                FactFilter.PriorityIn::priorities,
                                FactFilter.PriorityIn::new))
                .with(
                        "queue-in",
                        FactFilter.QueueIn.class,
                        words("queue-in", "queues", FactFilter.QueueIn::queues, FactFilter.QueueIn::new))
                .with("attribute-in", FactFilter.AttributeIn.class, new AttributeInForm())
                .with(
                        "within",
                        FactFilter.Within.class,
                        new OneMemberForm<>(
                                "within",
                                "Facts whose anchor lies in a window.",
                                "window",
                                WindowForms.WINDOW,
                                FactFilter.Within::window,
                                FactFilter.Within::new))
                .with(
                        "weekday-in",
                        FactFilter.WeekdayIn.class,
                        new OneMemberForm<>(
                                "weekday-in",
                                "Facts whose anchor lies on some weekdays.",
                                "days",
                                ListForm.setOf(WindowForms.WEEKDAY),
                                FactFilter.WeekdayIn::days,
                                FactFilter.WeekdayIn::new))
                .with(
                        "not",
                        FactFilter.Not.class,
                        new OneMemberForm<>(
                                "not",
                                "Facts that another filter does not mean.",
                                "filter",
                                FILTER,
                                FactFilter.Not::filter,
                                FactFilter.Not::new))
                .with(
                        "all-of",
                        FactFilter.AllOf.class,
                        filters("all-of", "all", FactFilter.AllOf::filters, FactFilter.AllOf::new))
                .with(
                        "any-of",
                        FactFilter.AnyOf.class,
                        filters("any-of", "at least one", FactFilter.AnyOf::filters, FactFilter.AnyOf::new));
    }

    private FilterForms() {}

    private static <F extends FactFilter> ObjectForm<F> words(
            String name, String member, Function<F, Set<String>> getter, Function<Set<String>, F> constructor) {
        String meaning = "Facts with one of some " + member + ", as the source writes them.";
        return new OneMemberForm<>(name, meaning, member, WORDS, getter, constructor);
    }

    private static <F extends FactFilter> ObjectForm<F> filters(
            String name, String many, Function<F, List<FactFilter>> getter, Function<List<FactFilter>, F> constructor) {
        String meaning = "Facts that " + many + " of some filters mean.";
        return new OneMemberForm<>(name, meaning, "filters", ListForm.of(FILTER), getter, constructor);
    }
}
