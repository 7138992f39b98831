package dev.onrecord.endpoint.limit;

import static dev.onrecord.endpoint.limit.LimitFixtures.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Under which name a client is charged. */
class ClientsTest {

    private static String client(@Nullable String trusted, String remote, String... forwardedFor) {
        Clients clients = new Clients(trusted == null ? config() : config("trusted-proxies", trusted));
        return clients.clientOf(null, remote, List.of(forwardedFor));
    }

    @Test
    void provenNameGoesBeforeTheAddress() {
        Clients clients = new Clients(config());
        assertThat(clients.clientOf("desk", "192.0.2.1", List.of())).isEqualTo("name desk");
        assertThat(clients.clientOf("", "192.0.2.1", List.of())).isEqualTo("address 192.0.2.1");
        assertThat(clients.clientOf(null, null, List.of())).isEqualTo("address unknown");
    }

    @Test
    void forwardedAddressesAreNotBelievedUnlessSet() {
        assertThat(client(null, "192.0.2.1", "198.51.100.9")).isEqualTo("address 192.0.2.1");
    }

    @Test
    void trustedProxiesAreBelievedFromTheLastOn() {
        assertThat(client("10.0.0.0/8", "10.1.2.3", "203.0.113.5, 198.51.100.9"))
                .isEqualTo("address 198.51.100.9");
        assertThat(client("10.0.0.0/8,198.51.100.9", "10.1.2.3", "203.0.113.5, 198.51.100.9"))
                .isEqualTo("address 203.0.113.5");
        assertThat(client("10.0.0.0/8", "10.1.2.3", "203.0.113.5", "10.9.9.9")).isEqualTo("address 203.0.113.5");
        assertThat(client("10.0.0.0/8", "192.0.2.1", "203.0.113.5")).isEqualTo("address 192.0.2.1");
        assertThat(client("::1", "::1", "203.0.113.5")).isEqualTo("address 203.0.113.5");
        assertThat(client("10.0.0.0/8", "10.1.2.3")).isEqualTo("address 10.1.2.3");
    }

    @Test
    void numberOfProxiesIsCountedFromTheEnd() {
        assertThat(client("1", "10.1.2.3", "203.0.113.5, 198.51.100.9")).isEqualTo("address 198.51.100.9");
        assertThat(client("2", "10.1.2.3", "203.0.113.5, 198.51.100.9")).isEqualTo("address 203.0.113.5");
        assertThat(client("3", "10.1.2.3", "203.0.113.5, 198.51.100.9")).isEqualTo("address 203.0.113.5");
        assertThat(client("0", "10.1.2.3", "203.0.113.5")).isEqualTo("address 10.1.2.3");
    }

    @Test
    void whatIsNoAddressIsNotFollowed() {
        for (String invented :
                new String[] {"localhost", "1.2.3", "999.1.1.1", "1.2.3.4.5", "unknown", "", "a:b:zz", "[::1", "１.1.1.1"
                }) {
            assertThat(client("1", "10.1.2.3", invented)).isEqualTo("address 10.1.2.3");
        }
        assertThat(client("1", "10.1.2.3", "1".repeat(10_000))).isEqualTo("address 10.1.2.3");
    }

    @Test
    void portsDoNotMatter() {
        assertThat(client("1", "10.1.2.3", "198.51.100.9:4711")).isEqualTo("address 198.51.100.9");
        assertThat(client("1", "10.1.2.3", "[2001:db8::1]:4711")).isEqualTo("address 20010db800000000/64");
    }

    @Test
    void ipv6ClientsAreChargedByNetwork() {
        assertThat(client(null, "2001:db8:0:1::1"))
                .isEqualTo(client(null, "2001:db8:0:1:ffff::2"))
                .isNotEqualTo(client(null, "2001:db8:0:2::1"));
        assertThat(client(null, "::ffff:192.0.2.1")).isEqualTo("address 192.0.2.1");
        assertThat(client(null, "fe80::1%eth0")).isEqualTo("address fe80000000000000/64");
    }

    @Test
    void rangesEndWhereTheirPrefixSays() {
        NetworkAddress start = NetworkAddress.read("192.0.2.128").orElseThrow();
        assertThat(NetworkAddress.read("192.0.2.255").orElseThrow().sharesPrefix(start, 25))
                .isTrue();
        assertThat(NetworkAddress.read("192.0.2.127").orElseThrow().sharesPrefix(start, 25))
                .isFalse();
        assertThat(NetworkAddress.read("203.0.113.1").orElseThrow().sharesPrefix(start, 0))
                .isTrue();
        assertThat(NetworkAddress.read("2001:db8::1").orElseThrow().sharesPrefix(start, 0))
                .isFalse();
    }

    @Test
    void unreadableSettingIsRefused() {
        for (String setting : new String[] {"proxy.example", "10.0.0.0/33", "10.0.0.0/x", "1,2", "/8", "-1"}) {
            assertThatThrownBy(() -> client(setting, "10.1.2.3"))
                    .hasMessageStartingWith("onrecord.limit.trusted-proxies: ")
                    .hasMessageContaining("10.0.0.0/8");
        }
    }
}
