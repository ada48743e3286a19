package dev.touchstone.admin.whatif;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version would do to past results, in the caller's language.
 *
 * @param ready whether facts have been read; ask again in a second while it is false
 * @param read how many periods have been read
 * @param periods of how many
 * @param cards how many scorecards were compared; null while it is not ready, like all that follows
 * @param moving how many would change their grade
 * @param up how many would rise
 * @param down how many would fall
 * @param near how many totals lie within a point of a cut-off
 * @param bonusBefore the sum of the coefficients by what was in force, times the base if one is given
 * @param bonusAfter the same by the version
 * @param bands the grades, best first
 * @param movers who would change, and why; at most as many as were asked for
 * @param lines people close to each cut-off
 * @param parts the people by team, tenure, shift and main channel
 */
public record WhatIfAnswer(
        boolean ready,
        int read,
        int periods,
        @Nullable Integer cards,
        @Nullable Integer moving,
        @Nullable Integer up,
        @Nullable Integer down,
        @Nullable Integer near,
        @Nullable String bonusBefore,
        @Nullable String bonusAfter,
        List<WhatIfSheet.BandRow> bands,
        List<WhatIfSheet.MoverRow> movers,
        List<WhatIfSheet.NearRow> lines,
        List<WhatIfSheet.Cut> parts) {

    public WhatIfAnswer {
        bands = List.copyOf(bands);
        movers = List.copyOf(movers);
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }

    static WhatIfAnswer of(Look look) {
        WhatIfSheet sheet = look.sheet();
        if (sheet == null) {
            return new WhatIfAnswer(
                    false,
                    look.ready(),
                    look.periods(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        return new WhatIfAnswer(
                true,
                look.ready(),
                look.periods(),
                sheet.cards(),
                sheet.moving(),
                sheet.up(),
                sheet.down(),
                sheet.near(),
                sheet.bonusBefore(),
                sheet.bonus(),
                sheet.bands(),
                sheet.movers(),
                sheet.lines(),
                sheet.cuts());
    }
}
