package dev.onrecord.extract.location;

/**
 * Words that look like an entry of the gazetteer.
 *
 * @param first index of the first word
 * @param last index of the last word
 * @param entries what they may mean; never empty
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record NameMatch(int first, int last, int start, int end, int[] entries) {

    /** The same for names that look alike. */
    int key() {
        return entries[0];
    }
}
