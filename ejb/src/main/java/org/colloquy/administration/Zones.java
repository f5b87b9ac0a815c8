package org.colloquy.administration;

import java.time.ZoneId;

/** Reads time zones. */
final class Zones {
    private Zones() {}

    /** The IANA name of a zone; null when absent. */
    static String read(Part part, String name) {
        String zone = part.text(name, 100);
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            part.refuse(name, "must be an IANA time zone, such as UTC or America/Los_Angeles");
            return null;
        }
        return zone;
    }
}
