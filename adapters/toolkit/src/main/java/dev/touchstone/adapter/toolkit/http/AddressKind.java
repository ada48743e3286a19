package dev.touchstone.adapter.toolkit.http;

import dev.touchstone.plugin.text.LocalizedText;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Addresses that no CRM of the public network has (IANA special-purpose registries, and where clouds keep credentials). */
enum AddressKind {
    METADATA(
            new LocalizedText("云主机元数据地址", "雲端主機中繼資料位址", "an address where a cloud keeps credentials"),
            "169.254.169.254",
            "169.254.170.2",
            "169.254.0.23",
            "100.100.100.200",
            "168.63.129.16",
            "192.0.0.192",
            "fd00:ec2::254"),
    LOOPBACK(new LocalizedText("本机地址", "本機位址", "this machine's own address"), "127.0.0.0/8", "0.0.0.0/8", "::1", "::"),
    LINK_LOCAL(new LocalizedText("链路本地地址", "鏈路本地位址", "a link-local address"), "169.254.0.0/16", "fe80::/10"),
    PRIVATE(
            new LocalizedText("内网地址", "內網位址", "a private address"),
            "10.0.0.0/8",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "100.64.0.0/10",
            "fc00::/7",
            "fec0::/10"),
    SPECIAL(
            new LocalizedText("特殊用途地址", "特殊用途位址", "an address for special purposes"),
            "192.0.0.0/24",
            "198.18.0.0/15",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "ff00::/8",
            "2001::/32",
            "100::/64");

    /** IPv6 forms that carry an IPv4 address, with the byte where it begins. */
    private enum Carrier {
        COMPATIBLE("::/96", 12),
        NAT64("64:ff9b::/96", 12),
        SIX_TO_FOUR("2002::/16", 2);

        private final AddressRange range;
        private final int begin;

        Carrier(String range, int begin) {
            this.range = AddressRange.parse(range);
            this.begin = begin;
        }
    }

    private static final int IP4_BYTES = 4;

    private final LocalizedText words;
    private final List<AddressRange> ranges;

    AddressKind(LocalizedText words, String... ranges) {
        this.words = words;
        this.ranges = Arrays.stream(ranges).map(AddressRange::parse).collect(Collectors.toList());
    }

    LocalizedText words() {
        return words;
    }

    /** Empty for an address of the public network. */
    static Optional<AddressKind> find(InetAddress address) {
        return Arrays.stream(values())
                .filter(kind -> kind.ranges.stream().anyMatch(range -> range.contains(address)))
                .findFirst()
                .or(() -> Arrays.stream(Carrier.values())
                        .filter(carrier -> carrier.range.contains(address))
                        .findFirst()
                        .flatMap(carrier -> find(carried(address, carrier.begin))));
    }

    private static InetAddress carried(InetAddress address, int begin) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), begin, begin + IP4_BYTES));
        } catch (UnknownHostException fourBytesAreAnAddress) {
            throw new IllegalStateException(fourBytesAreAnAddress);
        }
    }
}
