package dev.touchstone.pdf.page;

import java.awt.Color;

/** The light colours of the product's design, named as there. */
public final class Palette {
    /** Text. */
    public static final Color INK = new Color(0x16202b);
    /** Secondary text. */
    public static final Color INK_2 = new Color(0x435160);
    /** Captions. */
    public static final Color INK_3 = new Color(0x5b6875);
    /** Head of a table. */
    public static final Color SURFACE_2 = new Color(0xf8f9fb);
    /** Track of a bar. */
    public static final Color SURFACE_3 = new Color(0xeceff3);
    /** Hairlines. */
    public static final Color LINE = new Color(0xdfe4ea);
    /** Stronger lines. */
    public static final Color LINE_2 = new Color(0xc6ced7);
    /** The one accent: own data. */
    public static final Color ACCENT = new Color(0x1a5d9f);
    /** Text in accent. */
    public static final Color ACCENT_INK = new Color(0x154a80);
    /** Ground of the header and of own areas. */
    public static final Color ACCENT_TINT = new Color(0xe8f0f8);
    /** Attained. */
    public static final Color OK = new Color(0x1b6a63);
    /** Attention. */
    public static final Color WARN = new Color(0x835100);
    /** Ground of what needs attention. */
    public static final Color WARN_TINT = new Color(0xfdf2dc);
    /** Edge of what needs attention. */
    public static final Color WARN_LINE = new Color(0xdfb668);
    /** A fault. */
    public static final Color BAD = new Color(0xa3340f);
    /** Ground of a fault. */
    public static final Color BAD_TINT = new Color(0xfceee8);
    /** Edge of a fault. */
    public static final Color BAD_LINE = new Color(0xe2a58c);
    /** The team's mean. */
    public static final Color MEAN = new Color(0xc05a1e);
    /** Grid of a chart. */
    public static final Color GRID = new Color(0xe6eaef);
    /** Paper. */
    public static final Color WHITE = new Color(0xffffff);

    private Palette() {}
}
