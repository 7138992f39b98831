/**
 * Whether the archive is what it says it is: every rule that writing keeps by construction, looked at afterwards, within one
 * moment. Reads only. Whoever keeps something beside the tables that must agree with them, adds an {@link Inspection}.
 */
@NullMarked
package dev.onrecord.archive.check;

import org.jspecify.annotations.NullMarked;
