package dev.touchstone.adapter.sample.company;

/** A department of the sample company, and the quality section that belongs to none. */
public enum Department {
    /** E-commerce. */
    ECOMMERCE("ec", "电商客服部（样例）", "YL-0901"),
    /** Finance. */
    FINANCE("fi", "金融客服部（样例）", "YL-0902"),
    /** Telecom. */
    TELECOM("te", "电信客服部（样例）", "YL-0903"),
    /** Those who inspect the others. */
    QUALITY("quality", "质检组（样例）", "YL-0951");

    private final String code;
    private final String label;
    private final String lead;

    Department(String code, String label, String lead) {
        this.code = code;
        this.label = label;
        this.lead = lead;
    }

    /**
     * The unit's code in the directory.
     *
     * @return such as {@code ec}
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
     * The person in charge.
     *
     * @return staff number
     */
    public String lead() {
        return lead;
    }
}
