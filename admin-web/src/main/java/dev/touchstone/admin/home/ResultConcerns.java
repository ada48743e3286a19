package dev.touchstone.admin.home;

import dev.touchstone.admin.shell.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the shown results leave to be done: scorecards to confirm, and indicators that reach too few people. */
final class ResultConcerns {

    private static final int HALF = 2;

    private final Texts texts;

    ResultConcerns(Texts texts) {
        this.texts = texts;
    }

    List<Attention> list(HomeSheet sheet) {
        String cards = "/scorecards/scorecards?standard=" + URLEncoder.encode(sheet.standard(), StandardCharsets.UTF_8)
                + "&period=" + URLEncoder.encode(sheet.period(), StandardCharsets.UTF_8);
        List<Attention> all = new ArrayList<>();
        if (sheet.unconfirmed() > 0) {
            all.add(new Attention(
                    "warn",
                    "pi-id-card",
                    texts.of("home.attention.confirm", sheet.unconfirmed()),
                    texts.of("home.attention.confirmWhy"),
                    cards,
                    texts.of("home.attention.goConfirm")));
        }
        if (sheet.moved() > 0) {
            all.add(new Attention(
                    "warn",
                    "pi-sync",
                    texts.of("home.attention.moved", sheet.moved()),
                    texts.of("home.attention.movedWhy"),
                    cards,
                    texts.of("home.attention.look")));
        }
        sheet.tiles().stream()
                .filter(tile -> !tile.key().equals("total") && tile.rated() * HALF < tile.people())
                .map(tile -> new Attention(
                        "warn",
                        "pi-ban",
                        texts.of("home.attention.uncovered", tile.name(), tile.rated(), tile.people()),
                        texts.of("home.attention.uncoveredWhy"),
                        "",
                        ""))
                .forEach(all::add);
        return all;
    }
}
