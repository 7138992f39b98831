package dev.onrecord.archive;

/**
 * A quote, and the version of the archive in which it came in.
 *
 * @param version the same for all quotes of one transaction
 */
public record AddedQuote(QuoteRow quote, long version) {

    /** In the order in which quotes come in. Ids alone have no such order: every server takes them in blocks of its own. */
    public record Place(long version, long id) {

        /** Behind everything up to a version. */
        public static Place endOf(long version) {
            return new Place(version, Long.MAX_VALUE);
        }
    }

    public Place place() {
        return new Place(version, quote.id());
    }
}
