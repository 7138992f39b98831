package dev.onrecord.transfer;

/**
 * What an import has come to so far.
 *
 * @param created articles that are new
 * @param updated articles that were known, and in which something has changed
 * @param unchanged articles that were known as they are
 * @param rejected lines or documents that were left out
 * @param unreadable files that could not be read, or not to the end
 * @param bytes of the files, as far as they are done with
 * @param restored whether it is an export that goes into an empty archive: with its ids, edits and audit
 * @param leftOut lines of an export that say no article, and were left out as the archive was not empty
 */
public record ImportReport(
        long created,
        long updated,
        long unchanged,
        long rejected,
        long unreadable,
        long bytes,
        boolean restored,
        long leftOut) {

    /** Articles that are done with. */
    public long articles() {
        return created + updated + unchanged + rejected;
    }
}
