package dev.touchstone.plugin.settings;

import dev.touchstone.plugin.text.LocalizedText;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds everything that is wrong with given settings, in the order of the form. */
final class SettingsCheck {

    private SettingsCheck() {}

    static List<Problem> listProblems(List<Setting> described, Map<String, String> given, Set<String> secretsGiven) {
        List<Problem> problems = new ArrayList<>();
        Set<String> known = described.stream().map(Setting::key).collect(Collectors.toCollection(TreeSet::new));
        for (Setting setting : described) {
            String value = given.getOrDefault(setting.key(), "").strip();
            boolean missing = setting.secret() ? !secretsGiven.contains(setting.key()) : value.isEmpty();
            if (missing) {
                if (setting.required() && setting.findDefault().isEmpty()) {
                    problems.add(new Problem(
                            setting.key(), new LocalizedText("需要填写", "需要填寫", "This is needed: fill it in")));
                }
            } else {
                findFault(setting, value).ifPresent(fault -> problems.add(new Problem(setting.key(), fault)));
            }
        }
        Set<String> unknown = new TreeSet<>(given.keySet());
        unknown.addAll(secretsGiven);
        unknown.removeAll(known);
        unknown.forEach(key -> problems.add(new Problem(key, unknownKey(key, known))));
        return problems;
    }

    private static Optional<LocalizedText> findFault(Setting setting, String value) {
        switch (setting.kind()) {
            case NUMBER:
                return value.matches("-?[0-9]{1,18}")
                        ? Optional.empty()
                        : Optional.of(fault(value, "不是整数", "不是整數", "is not a whole number"));
            case SWITCH:
                return value.equals("true") || value.equals("false")
                        ? Optional.empty()
                        : Optional.of(fault(value, "应为 true 或 false", "應為 true 或 false", "must be true or false"));
            case CHOICE:
                return setting.choices().stream()
                                .anyMatch(choice -> choice.value().equals(value))
                        ? Optional.empty()
                        : Optional.of(notAChoice(setting, value));
            case ADDRESS:
                return isAddress(value)
                        ? Optional.empty()
                        : Optional.of(fault(
                                value,
                                "不是 http:// 或 https:// 开头的地址",
                                "不是 http:// 或 https:// 開頭的位址",
                                "is not an address that begins with http:// or https://"));
            case ZONE:
                return isZone(value)
                        ? Optional.empty()
                        : Optional.of(fault(
                                value,
                                "不是时区，例如 Asia/Shanghai",
                                "不是時區，例如 Asia/Taipei",
                                "is not a time zone such as Asia/Shanghai"));
            default:
                return Optional.empty();
        }
    }

    private static LocalizedText notAChoice(Setting setting, String value) {
        String allowed = setting.choices().stream().map(Setting.Choice::value).collect(Collectors.joining(", "));
        return fault(value, "只能是 " + allowed, "只能是 " + allowed, "must be one of " + allowed);
    }

    private static LocalizedText fault(String value, String zhCn, String zhTw, String en) {
        return new LocalizedText("“" + value + "”" + zhCn, "“" + value + "”" + zhTw, "\"" + value + "\" " + en);
    }

    private static LocalizedText unknownKey(String key, Set<String> known) {
        Optional<String> near = Spelling.findNearest(key, known);
        return new LocalizedText(
                "没有这项设置" + near.map(name -> "，可能是 " + name).orElse(""),
                "沒有這項設定" + near.map(name -> "，可能是 " + name).orElse(""),
                "There is no such setting" + near.map(name -> ". Maybe " + name).orElse(""));
    }

    private static boolean isAddress(String value) {
        try {
            URI address = new URI(value);
            return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static boolean isZone(String value) {
        try {
            return !ZoneId.of(value).getId().isEmpty();
        } catch (DateTimeException notAZone) {
            return false;
        }
    }
}
