/// One file for a translator: every text of the programme with its English, and the way back into the programme's files.
///
/// The file is XLIFF 2.0 (OASIS Standard, 2014), which translators' tools open. The Okapi toolkit's `lib-xliff2` writes and reads it: well
/// kept, Apache-2.0, 0.5 MB with Woodstox and StAX2 (1.8 MB), and none of it goes onto a medium. XLIFF was taken before gettext PO because
/// it keeps notes, kinds of text and line breaks apart, and because the Java libraries for PO are no longer kept.
///
/// What comes back changes only the lines of the texts that changed, so that an author sees in the history what a translator did.
@NullMarked
package nextsteps.translate;

import org.jspecify.annotations.NullMarked;
