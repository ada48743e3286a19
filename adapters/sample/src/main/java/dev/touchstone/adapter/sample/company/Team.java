package dev.touchstone.adapter.sample.company;

import dev.touchstone.plugin.directory.TeamEntry;
import dev.touchstone.plugin.fact.TeamRef;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A team of the sample company: whom it belongs to and who leads it. */
public enum Team {
    /** Advice before a purchase, mostly by chat. */
    EC_PRESALE("ec-presale", "售前咨询组（样例）", Department.ECOMMERCE, "YL-0001"),
    /** Returns and exchanges, first crew. */
    EC_AFTERSALE_1("ec-aftersale-1", "售后一组（样例）", Department.ECOMMERCE, "YL-0007"),
    /** Returns and exchanges, second crew. */
    EC_AFTERSALE_2("ec-aftersale-2", "售后二组（样例）", Department.ECOMMERCE, "YL-0013"),
    /** Calls customers of the shop. */
    EC_OUTBOUND("ec-outbound", "会员外呼组（样例）", Department.ECOMMERCE, "YL-0018"),
    /** Credit card hotline. */
    FI_CARD("fi-card", "信用卡热线组（样例）", Department.FINANCE, "YL-0022"),
    /** Wealth advisers, whose customers are called back. */
    FI_WEALTH("fi-wealth", "理财顾问组（样例）", Department.FINANCE, "YL-0028"),
    /** Calls customers of the bank. */
    FI_OUTBOUND("fi-outbound", "金融外呼组（样例）", Department.FINANCE, "YL-0033"),
    /** General hotline. */
    TE_HOTLINE("te-hotline", "服务热线组（样例）", Department.TELECOM, "YL-0038"),
    /** Broadband faults, solved from afar. */
    TE_BROADBAND("te-broadband", "宽带报障组（样例）", Department.TELECOM, "YL-0045"),
    /** Repair advisers, who send out the contractor and whose customers are called back. */
    TE_REPAIR("te-repair", "装维顾问组（样例）", Department.TELECOM, "YL-0050"),
    /** The outsourcing contractor's technicians. */
    TE_CONTRACTOR("te-contractor", "恒信代维（样例厂家）", Department.TELECOM, "YL-0054");

    private static final Map<String, Team> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Team::code, Function.identity()));

    private final String code;
    private final String label;
    private final Department department;
    private final String lead;

    Team(String code, String label, Department department, String lead) {
        this.code = code;
        this.label = label;
        this.department = department;
        this.lead = lead;
    }

    /**
     * The team with a code, if it is a team.
     *
     * @param code such as {@code fi-card}
     * @return empty for the code of a department
     */
    public static Optional<Team> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * How facts and the directory name it.
     *
     * @return the reference
     */
    public TeamRef ref() {
        return new TeamRef(code);
    }

    /**
     * The team's code, which is its queue as well.
     *
     * @return such as {@code fi-card}
     */
    public String code() {
        return code;
    }

    /**
     * The name as shown, marked as generated.
     *
     * @return in Chinese, as the company would write it
     */
    public String label() {
        return label;
    }

    /**
     * The department it belongs to.
     *
     * @return never the quality section
     */
    public Department department() {
        return department;
    }

    /**
     * The team lead.
     *
     * @return staff number
     */
    public String lead() {
        return lead;
    }

    /**
     * What reaches one member in a month.
     *
     * @return at 100 per cent
     */
    public Workload workload() {
        return Workload.of(this);
    }

    /**
     * Whether it belongs to the company or to a contractor.
     *
     * @return the kind of unit
     */
    public TeamEntry.Kind kind() {
        return this == TE_CONTRACTOR ? TeamEntry.Kind.CONTRACTOR : TeamEntry.Kind.TEAM;
    }
}
