package dev.onrecord.endpoint.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whose word on the client's address is taken: so many proxies before this server, whatever their addresses, or those at
 * certain addresses. Everything else in {@code X-Forwarded-For} may be invented.
 */
record TrustedProxies(int hops, List<Range> ranges) {

    private record Range(NetworkAddress start, int prefix) {
        boolean has(NetworkAddress address) {
            return address.sharesPrefix(start, prefix);
        }
    }

    /** Reads "1", or "10.0.0.0/8", "2001:db8::/32", "192.0.2.7"; refuses everything else with a word on what is allowed. */
    static TrustedProxies of(List<String> settings) {
        if (settings.size() == 1 && settings.get(0).strip().matches("[0-9]{1,2}")) {
            return new TrustedProxies(Integer.parseInt(settings.get(0).strip()), List.of());
        }
        List<Range> ranges = new ArrayList<>();
        for (String setting : settings) {
            ranges.add(range(setting)
                    .orElseThrow(() -> new IllegalArgumentException("onrecord.limit.trusted-proxies: \"" + setting
                            + "\" is not an address, nor a range such as 10.0.0.0/8; the only other form is one number"
                            + " of proxies")));
        }
        return new TrustedProxies(0, List.copyOf(ranges));
    }

    private static Optional<Range> range(String setting) {
        int slash = setting.indexOf('/');
        Optional<NetworkAddress> start = NetworkAddress.read(slash < 0 ? setting : setting.substring(0, slash));
        String prefix = slash < 0 ? "" : setting.substring(slash + 1).strip();
        if (slash < 0) {
            return start.map(address -> new Range(address, address.bits()));
        }
        return start.filter(address -> prefix.matches("[0-9]{1,3}") && Integer.parseInt(prefix) <= address.bits())
                .map(address -> new Range(address, Integer.parseInt(prefix)));
    }

    /**
     * The last address that somebody vouches for: the caller's own, or, as long as it is a trusted proxy's, the one that it says
     * it was called from.
     *
     * @param forwardedFor the addresses of X-Forwarded-For in their order, the client's own words first
     */
    NetworkAddress client(NetworkAddress caller, List<String> forwardedFor) {
        NetworkAddress client = caller;
        for (int i = forwardedFor.size() - 1; i >= 0; i--) {
            boolean trusted = forwardedFor.size() - i <= hops || has(client);
            Optional<NetworkAddress> before = NetworkAddress.read(forwardedFor.get(i));
            if (!trusted || before.isEmpty()) {
                return client;
            }
            client = before.get();
        }
        return client;
    }

    private boolean has(NetworkAddress address) {
        return ranges.stream().anyMatch(range -> range.has(address));
    }
}
