package dev.touchstone.adapter.toolkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.plugin.BadSettingsException;
import dev.touchstone.plugin.settings.InvalidSettingsException;
import dev.touchstone.plugin.settings.Settings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The public network is allowed; the machine, its network and a cloud's credentials are not unless an administrator says so. */
class AddressRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.0.0.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "223.255.255.255",
                "2606:4700::1111",
                "2400:3200::1",
                "64:ff9b::8.8.8.8",
                "2002:808:808::1"
            })
    void publicNetworkIsAllowed(String address) {
        assertThat(AddressRules.publicOnly().allows(address(address))).isTrue();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "127.0.0.1, this machine's own address",
        "127.255.255.255, this machine's own address",
        "0.0.0.0, this machine's own address",
        "::1, this machine's own address",
        "::, this machine's own address",
        "::ffff:127.0.0.1, this machine's own address",
        "::127.0.0.1, this machine's own address",
        "64:ff9b::127.0.0.1, this machine's own address",
        "2002:7f00:1::, this machine's own address",
        "10.0.0.0, a private address",
        "10.255.255.255, a private address",
        "172.16.0.0, a private address",
        "172.31.255.255, a private address",
        "192.168.0.1, a private address",
        "100.64.0.0, a private address",
        "100.127.255.255, a private address",
        "fc00::1, a private address",
        "fdff::1, a private address",
        "169.254.0.1, a link-local address",
        "fe80::1, a link-local address",
        "febf::1, a link-local address",
        "169.254.169.254, an address where a cloud keeps credentials",
        "64:ff9b::169.254.169.254, an address where a cloud keeps credentials",
        "100.100.100.200, an address where a cloud keeps credentials",
        "fd00:ec2::254, an address where a cloud keeps credentials",
        "224.0.0.1, an address for special purposes",
        "255.255.255.255, an address for special purposes",
        "ff02::1, an address for special purposes"
    })
    void everythingElseIsRefusedAndNamed(String address, String kind) {
        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(() -> AddressRules.publicOnly().require("crm.example", address(address)))
                .satisfies(refused -> {
                    assertThat(refused.problems().get(0).key()).isEqualTo("allowed-networks");
                    assertThat(refused.text().en()).contains("crm.example", kind, "an administrator can add it");
                });
    }

    @ParameterizedTest(name = "{0} allows {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "10.1.0.0/16;10.1.255.255;true",
                "10.1.0.0/16;10.2.0.0;false",
                "10.1.0.0/15;10.2.0.0;false",
                "10.2.0.0/15;10.3.0.0;true",
                "192.168.1.20;192.168.1.20;true",
                "192.168.1.20;192.168.1.21;false",
                "127.0.0.1, ::1;::1;true",
                "10.0.0.0/8，192.168.0.0/16;192.168.3.4;true",
                "0.0.0.0/0;10.0.0.1;true",
                "0.0.0.0/0;169.254.169.254;false",
                "169.254.0.0/16;169.254.169.254;false",
                "169.254.169.254;169.254.169.254;true",
                "fd00::/8;fd12::1;true",
                "fd00::/8;fd00:ec2::254;false",
                "127.0.0.0/8;::1;false"
            })
    void administratorAllowsRanges(String ranges, String address, boolean allowed) {
        assertThat(AddressRules.allowing(ranges).allows(address(address))).isEqualTo(allowed);
    }

    @Test
    void oneRefusedAddressAmongSeveralIsEnough() {
        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(() ->
                        AddressRules.publicOnly().require("crm.example", address("8.8.8.8"), address("10.0.0.1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"intranet", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0.0/8/8", "300.0.0.1", "1::2::3"})
    void whatIsNoRangeIsNamed(String range) throws InvalidSettingsException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddressRules.allowing("10.0.0.0/8, " + range))
                .withMessage(range);
        Settings settings = Settings.of(List.of(AddressRules.setting()), Map.of(AddressRules.KEY, range), Map.of());
        assertThatExceptionOfType(BadSettingsException.class)
                .isThrownBy(() -> AddressRules.of(settings))
                .satisfies(wrong -> assertThat(wrong.text().en()).contains(range, "such as 10.1.0.0/16"));
    }

    @Test
    void settingLeftEmptyAllowsThePublicNetworkOnly() throws BadSettingsException, InvalidSettingsException {
        AddressRules rules = AddressRules.of(Settings.of(List.of(AddressRules.setting()), Map.of(), Map.of()));

        assertThat(rules.allows(address("8.8.8.8"))).isTrue();
        assertThat(rules.allows(address("10.0.0.1"))).isFalse();
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException misspelt) {
            throw new IllegalArgumentException(misspelt);
        }
    }
}
