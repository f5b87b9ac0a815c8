package org.colloquy.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Times in the zone of the reader, which the browser tells by the cookie {@code zone}; UTC until it did. */
@Named
@RequestScoped
public class Times {
    @Inject
    private InstantSource clock;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    private Moments moments;

    @PostConstruct
    void begin() {
        Stream<Cookie> cookies = request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
        String named = cookies.filter(c -> c.getName().equals("zone"))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("UTC");
        moments = new Moments(zone(named.replace("%2F", "/")), clock.instant());
    }

    private static ZoneId zone(String named) {
        try {
            return ZoneId.of(named);
        } catch (DateTimeException e) {
            return ZoneId.of("UTC");
        }
    }

    public Instant getNow() {
        return moments.now();
    }

    public String local(Instant at) {
        return moments.local(at);
    }

    public String full(Instant at) {
        return moments.full(at);
    }

    /** How long ago, or in how long. */
    public String ago(Instant at) {
        Duration past = Duration.between(at, moments.now());
        String length = Moments.roughly(past.abs());
        return words.of(past.isNegative() ? "time.in" : "time.ago", length);
    }

    /** How long it has been, or took; null when it did not begin. */
    public String between(Instant from, Instant to) {
        return from == null ? null : Moments.length(Duration.between(from, to == null ? moments.now() : to));
    }

    /** A length of so many seconds. */
    public String length(long seconds) {
        return Moments.length(Duration.ofSeconds(seconds));
    }

    public String player(Number seconds) {
        return seconds == null ? null : Moments.player(seconds.longValue());
    }

    /** The zone, once for the whole page. */
    public String getZoneLabel() {
        String offset =
                moments.zone().getRules().getOffset(moments.now()).getId().replace("Z", "");
        return moments.zone().getDisplayName(TextStyle.NARROW, Locale.ENGLISH)
                + (offset.isEmpty() ? "" : " (UTC" + offset + ")");
    }
}
