package dev.onrecord.archive.check;

/**
 * Something that is not as it must be.
 *
 * @param type of the row, as its table is called
 * @param id of the row
 */
public record Flaw(String type, long id, String what) {

    /** One line, for people and for {@code grep}. */
    @Override
    public String toString() {
        return type + " " + id + ": " + what;
    }
}
