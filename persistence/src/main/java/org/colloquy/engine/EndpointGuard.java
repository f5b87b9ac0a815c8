package org.colloquy.engine;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps engines off link-local and metadata addresses, where a cloud hands out credentials to whoever asks (B13).
 * Loopback and private networks are allowed: models run there. Pure; {@link #objection} looks no name up, so what a name
 * means must be asked of {@link #forbids} when connecting.
 */
public final class EndpointGuard {
    /** The objection to an address that no engine may be at; every other one is to the form of the URL. */
    public static final String FORBIDDEN = "is a link-local or metadata address";

    private static final Set<String> METADATA_NAMES =
            Set.of("metadata.google.internal", "metadata.goog", "instance-data.ec2.internal");
    private static final Set<String> METADATA_ADDRESSES = Set.of(
            "100.100.100.200", "192.0.0.192", "168.63.129.16", "fd00:ec2:0:0:0:0:0:254", "fd20:ce:0:0:0:0:0:254");
    private static final int IPV4_BYTES = 4;
    private static final int NAT64_PREFIX_BYTES = 12;
    private static final byte[] NAT64 = {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};
    private static final byte[] COMPATIBLE = new byte[NAT64_PREFIX_BYTES];

    private EndpointGuard() {}

    /** What is wrong with an endpoint as it is configured; empty when nothing is. */
    public static Optional<String> objection(String endpoint) {
        URI uri;
        try {
            uri = new URI(endpoint == null ? "" : endpoint.strip());
        } catch (URISyntaxException malformed) {
            return Optional.of("is not a URL");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of("must begin with http:// or https://");
        }
        return uri.getRawAuthority() == null
                ? Optional.of("names no host")
                : Optional.ofNullable(againstAuthority(uri.getRawAuthority()));
    }

    private static String againstAuthority(String authority) {
        if (authority.contains("@")) {
            return "must not hold a user or password; the key belongs into apiKey";
        }
        String host = host(authority);
        if (host.isEmpty() || host.contains("%")) {
            return "names no host";
        }
        InetAddress literal = Literals.address(host);
        boolean forbidden = METADATA_NAMES.contains(host) || literal != null && forbids(literal);
        return forbidden ? FORBIDDEN : null;
    }

    /** The host, in lower case, without port, brackets, zone and the root's dot. */
    private static String host(String authority) {
        String host = authority.toLowerCase(Locale.ROOT);
        if (host.startsWith("[")) {
            return host.substring(1).replaceAll("(%.*)?](:\\d*)?$", "");
        }
        return host.replaceAll("\\.?(:\\d*)?$", "");
    }

    /** Whether no engine may be at this address. An IPv4 address that is wrapped into an IPv6 one counts as itself. */
    public static boolean forbids(InetAddress address) {
        InetAddress meant = unwrapped(address);
        String text = meant.getHostAddress().replaceAll("%.*", "");
        return meant.isLinkLocalAddress() || METADATA_ADDRESSES.contains(text);
    }

    private static InetAddress unwrapped(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address;
        }
        byte[] all = address.getAddress();
        byte[] prefix = Arrays.copyOf(all, NAT64_PREFIX_BYTES);
        if (all[0] == 0x20 && all[1] == 0x02) {
            return Literals.address(Arrays.copyOfRange(all, 2, 2 + IPV4_BYTES));
        }
        boolean wraps = Arrays.equals(prefix, NAT64) || Arrays.equals(prefix, COMPATIBLE);
        return wraps ? Literals.address(Arrays.copyOfRange(all, NAT64_PREFIX_BYTES, all.length)) : address;
    }

    /** Addresses written as numbers, in every way that a resolver takes them; never looks a name up. */
    private static final class Literals {
        private static final int PART = 256;

        static InetAddress address(String host) {
            return host.contains(":") ? six(host) : four(host.split("\\.", -1));
        }

        private static InetAddress six(String host) {
            try {
                return InetAddress.getByName("[" + host + "]");
            } catch (UnknownHostException malformed) {
                return null;
            }
        }

        /** One to four parts, each decimal, octal or hexadecimal; the last fills what is left. */
        private static InetAddress four(String[] parts) {
            if (parts.length > IPV4_BYTES) {
                return null;
            }
            long value = 0;
            for (int i = 0; i < parts.length; i++) {
                long part = number(parts[i]);
                boolean last = i == parts.length - 1;
                long most = last ? 1L << Byte.SIZE * (IPV4_BYTES + 1 - parts.length) : PART;
                if (part < 0 || part >= most) {
                    return null;
                }
                value = last ? value << Byte.SIZE * (IPV4_BYTES + 1 - parts.length) | part : value * PART + part;
            }
            return address(new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value});
        }

        private static long number(String part) {
            if (part.matches("0x[0-9a-f]{1,8}")) {
                return Long.parseLong(part.substring(2), 16);
            }
            if (part.matches("0[0-7]{1,11}")) {
                return Long.parseLong(part, 8);
            }
            return part.matches("\\d{1,10}") ? Long.parseLong(part) : -1;
        }

        static InetAddress address(byte[] four) {
            try {
                return InetAddress.getByAddress(four);
            } catch (UnknownHostException impossible) {
                throw new IllegalArgumentException(impossible);
            }
        }
    }
}
