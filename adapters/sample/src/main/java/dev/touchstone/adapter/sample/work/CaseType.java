package dev.touchstone.adapter.sample.work;

import dev.touchstone.adapter.sample.chance.Dice;
import dev.touchstone.adapter.sample.company.Department;
import dev.touchstone.adapter.sample.company.Team;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What customers want, by department. */
public enum CaseType {
    /** Send back or exchange goods. */
    RETURN("退换货", "return", Department.ECOMMERCE, 30),
    /** Where is my parcel. */
    DELIVERY("物流查询", "delivery", Department.ECOMMERCE, 26),
    /** About goods. */
    PRODUCT("商品咨询", "product", Department.ECOMMERCE, 20),
    /** About vouchers and campaigns. */
    PROMOTION("优惠活动", "promotion", Department.ECOMMERCE, 14),
    /** Invoices. */
    INVOICE("发票", "invoice", Department.ECOMMERCE, 10),
    /** The card's bill. */
    BILL("信用卡账单", "bill", Department.FINANCE, 30),
    /** Limit of the card. */
    LIMIT("额度调整", "limit", Department.FINANCE, 18),
    /** Repayment and instalments. */
    REPAYMENT("还款分期", "repayment", Department.FINANCE, 20),
    /** Advice about wealth. */
    WEALTH("理财咨询", "wealth", Department.FINANCE, 20),
    /** Card lost or stolen. */
    LOST_CARD("挂失补卡", "lost-card", Department.FINANCE, 12),
    /** Broadband does not work. */
    BROADBAND("宽带故障", "broadband", Department.TELECOM, 34),
    /** What does it cost. */
    TARIFF("资费查询", "tariff", Department.TELECOM, 22),
    /** Another tariff. */
    PLAN_CHANGE("套餐变更", "plan-change", Department.TELECOM, 16),
    /** Installing and moving a line. */
    INSTALLATION("装机移机", "installation", Department.TELECOM, 18),
    /** No signal. */
    SIGNAL("信号问题", "signal", Department.TELECOM, 10);

    private final String label;
    private final String code;
    private final Department department;
    private final int weight;

    CaseType(String label, String code, Department department, int weight) {
        this.label = label;
        this.code = code;
        this.department = department;
        this.weight = weight;
    }

    static CaseType draw(Team team, Dice dice) {
        List<CaseType> own = Arrays.stream(values())
                .filter(type -> type.department == team.department())
                .collect(Collectors.toList());
        return own.get(dice.weighted(own.stream().mapToInt(type -> type.weight).toArray()));
    }

    /**
     * The type as the CRM names it.
     *
     * @return in Chinese
     */
    public String label() {
        return label;
    }

    /**
     * The tag that goes with it.
     *
     * @return lower-case letters and hyphens
     */
    public String code() {
        return code;
    }

    /** Whether somebody has to come: installations, and faults that cannot be mended from afar. */
    boolean needsVisit() {
        return this == BROADBAND || this == INSTALLATION;
    }
}
