package dev.touchstone.adapter.toolkit.http;

import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.settings.Problem;
import dev.touchstone.plugin.settings.Setting;
import dev.touchstone.plugin.settings.SettingKind;
import dev.touchstone.plugin.settings.Settings;
import dev.touchstone.plugin.text.LocalizedText;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses an adapter may connect to. Whoever may write a CRM's address could otherwise have the console ask the machine it
 * runs on, the network around it or the place where a cloud keeps credentials. The public network is always allowed; the rest only
 * where an administrator allows its range, and a cloud's credentials only where the very address is allowed.
 */
public final class AddressRules {

    /** The key of {@link #setting}. */
    public static final String KEY = "allowed-networks";

    private final List<AddressRange> allowed;

    private AddressRules(List<AddressRange> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    /**
     * The public network and nothing else.
     *
     * @return the rules
     */
    public static AddressRules publicOnly() {
        return new AddressRules(List.of());
    }

    /**
     * The public network and some ranges.
     *
     * @param ranges such as {@code 10.1.0.0/16, 192.168.1.20}; blank for none
     * @return the rules
     * @throws IllegalArgumentException if one is no range; the message is the range
     */
    public static AddressRules allowing(String ranges) {
        List<AddressRange> allowed = new ArrayList<>();
        for (String range : ranges.strip().split("[,，;；\\s]+")) {
            if (!range.isEmpty()) {
                allowed.add(AddressRange.parse(range));
            }
        }
        return new AddressRules(allowed);
    }

    /**
     * The setting by which an administrator allows ranges, the same in every adapter.
     *
     * @return an optional setting with key {@link #KEY}
     */
    public static Setting setting() {
        return Setting.optional(
                KEY,
                SettingKind.TEXT,
                new LocalizedText("允许的内网网段", "允許的內網網段", "Allowed internal networks"),
                new LocalizedText(
                        "CRM 在内网时，填写它所在的网段或地址，例如 10.1.0.0/16, 192.168.1.20。不填则只允许公网地址",
                        "CRM 在內網時，填寫它所在的網段或位址，例如 10.1.0.0/16, 192.168.1.20。不填則只允許公網位址",
                        "For a CRM inside your own network: its range or address, such as 10.1.0.0/16, 192.168.1.20."
                                + " Left empty, only addresses of the public network are allowed"),
                null);
    }

    /**
     * The rules that an administrator has set.
     *
     * @param settings of an adapter whose description has {@link #setting}
     * @return the rules
     * @throws BadSettingsException if a range is none
     */
    public static AddressRules of(Settings settings) throws BadSettingsException {
        try {
            return allowing(settings.find(KEY).orElse(""));
        } catch (IllegalArgumentException noRange) {
            String range = noRange.getMessage();
            throw bad(new LocalizedText(
                    "“" + range + "”不是网段或地址，例如 10.1.0.0/16 或 192.168.1.20",
                    "“" + range + "”不是網段或位址，例如 10.1.0.0/16 或 192.168.1.20",
                    "\"" + range + "\" is no range or address such as 10.1.0.0/16 or 192.168.1.20"));
        }
    }

    /**
     * Whether a connection to an address may be made.
     *
     * @param address to connect to
     * @return true if it may
     */
    public boolean allows(InetAddress address) {
        return findObjection(address) == null;
    }

    /**
     * Finds the addresses of a host, for sources that are reached otherwise than by HTTP. Connect to one of these: asked again, the
     * name may stand for another.
     *
     * @param host a name or an address
     * @return all of them, at least one, every one allowed
     * @throws BadSettingsException if one is not allowed
     * @throws UnknownHostException if there is no such host
     */
    public List<InetAddress> resolve(String host) throws BadSettingsException, UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        require(host, addresses);
        return List.of(addresses);
    }

    /** Makes sure that every address a name stands for is allowed. */
    void require(String host, InetAddress... addresses) throws BadSettingsException {
        for (InetAddress address : addresses) {
            AddressKind kind = findObjection(address);
            if (kind != null) {
                String where = host + " (" + address.getHostAddress() + ")";
                throw bad(new LocalizedText(
                        where + " 是" + kind.words().zhCn() + "，不允许连接。如果 CRM 确实在那里，请管理员把它加入“允许的内网网段”",
                        where + " 是" + kind.words().zhTw() + "，不允許連線。如果 CRM 確實在那裡，請管理員把它加入“允許的內網網段”",
                        where + " is " + kind.words().en()
                                + ", which is not allowed. If the CRM is really there, an administrator can add it to"
                                + " the allowed internal networks"));
            }
        }
    }

    private @Nullable AddressKind findObjection(InetAddress address) {
        Optional<AddressKind> kind = AddressKind.find(address);
        boolean granted = allowed.stream()
                .filter(range -> range.isSingle() || !kind.equals(Optional.of(AddressKind.METADATA)))
                .anyMatch(range -> range.contains(address));
        return granted ? null : kind.orElse(null);
    }

    private static BadSettingsException bad(LocalizedText text) {
        return new BadSettingsException(List.of(new Problem(KEY, text)));
    }
}
