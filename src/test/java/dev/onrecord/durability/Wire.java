package dev.onrecord.durability;

import java.util.List;
import java.util.Map;

/**
 * An article whose quotes are known beforehand, in one of its versions.
 *
 * @param version 0 for none
 */
record Wire(String url, int version) {

    private static final List<String> SPEAKERS =
            List.of("Ann Lee", "Zoë Nuñez", "Mary Roe", "Tom Hart", "Ivo Brandt", "Mara Lindqvist");

    String title() {
        return "Version " + version + " of " + url;
    }

    String text(int number) {
        return "We count " + version + " by " + number + " at " + url.substring(url.lastIndexOf('/') + 1)
                + " 🎓 today,";
    }

    String speaker(int number) {
        return SPEAKERS.get(Math.floorMod(url.hashCode() + version + number, SPEAKERS.size()));
    }

    /** As many quotes as the version lets it have: a new text takes some away or brings some. */
    int quotes() {
        return 1 + version % 3;
    }

    String body() {
        StringBuilder body = new StringBuilder("It rained in Ankara all day.");
        for (int i = 0; i < quotes(); i++) {
            body.append("\n\n“")
                    .append(text(i))
                    .append("” said ")
                    .append(speaker(i))
                    .append('.');
        }
        return body.toString();
    }

    Map<String, Object> input() {
        return Map.of("url", url, "title", title(), "body", body());
    }
}
