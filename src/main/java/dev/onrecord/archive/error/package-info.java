/**
 * What a caller can do wrong, or must know of: one small family of errors with stable codes. Knows nothing; everybody may know it, so that
 * a wrong argument is told the same way wherever it is noticed.
 */
@NullMarked
package dev.onrecord.archive.error;

import org.jspecify.annotations.NullMarked;
