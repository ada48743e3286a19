package dev.touchstone.scoring.wording;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a dimension attains, for the radar.
 *
 * @param name the dimension's name
 * @param attained part of its counted maximum, 0 to 1 with four decimals; null if none of its lines counts
 * @param text "85.0 %"; "不评分" if none of its lines counts
 */
public record SheetDimension(String name, @Nullable BigDecimal attained, String text) {}
