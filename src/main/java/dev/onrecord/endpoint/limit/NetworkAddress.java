package dev.onrecord.endpoint.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** An IP address that somebody wrote, read without asking any name server. */
record NetworkAddress(InetAddress address) {

    private static final Pattern OCTET = Pattern.compile("[0-9]{1,3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]{2,45}");
    private static final int LONGEST = 80;
    private static final int IPV6_NETWORK_BYTES = 8;

    /** Takes "192.0.2.1", "192.0.2.1:8080", "2001:db8::1", "[2001:db8::1]:8080"; empty for everything else. */
    static Optional<NetworkAddress> read(String written) {
        String text = written.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            return end < 0 ? Optional.empty() : readIpv6(text.substring(1, end));
        }
        int colon = text.indexOf(':');
        if (colon >= 0 && colon == text.lastIndexOf(':')) {
            return readIpv4(text.substring(0, colon));
        }
        return colon < 0 ? readIpv4(text) : readIpv6(text);
    }

    private static Optional<NetworkAddress> readIpv4(String text) {
        String[] octets = text.split("\\.", -1);
        byte[] bytes = new byte[4];
        if (octets.length != bytes.length) {
            return Optional.empty();
        }
        for (int i = 0; i < bytes.length; i++) {
            int value = OCTET.matcher(octets[i]).matches() ? Integer.parseInt(octets[i]) : 256;
            if (value > 255) {
                return Optional.empty();
            }
            bytes[i] = (byte) value;
        }
        return of(bytes);
    }

    /** A colon keeps Java from looking the text up as a name. */
    private static Optional<NetworkAddress> readIpv6(String text) {
        int zone = text.indexOf('%');
        String plain = zone < 0 ? text : text.substring(0, zone);
        if (!IPV6.matcher(plain).matches() || plain.indexOf(':') < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new NetworkAddress(InetAddress.getByName(plain)));
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<NetworkAddress> of(byte[] bytes) {
        try {
            return Optional.of(new NetworkAddress(InetAddress.getByAddress(bytes)));
        } catch (UnknownHostException wrongLength) {
            return Optional.empty();
        }
    }

    int bits() {
        return address.getAddress().length * 8;
    }

    boolean sharesPrefix(NetworkAddress other, int prefix) {
        byte[] one = address.getAddress();
        byte[] two = other.address.getAddress();
        if (one.length != two.length) {
            return false;
        }
        int whole = prefix / 8;
        int mask = 0xff00 >> prefix % 8 & 0xff;
        return Arrays.equals(one, 0, whole, two, 0, whole) && (mask == 0 || (one[whole] & mask) == (two[whole] & mask));
    }

    /** The address, or of IPv6 the /64 network: so much of it everybody has for himself alone. */
    String client() {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        byte[] network = Arrays.copyOf(address.getAddress(), IPV6_NETWORK_BYTES);
        return HexFormat.of().formatHex(network) + "/64";
    }
}
