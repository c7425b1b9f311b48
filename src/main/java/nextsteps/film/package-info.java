/// Illustrated films from sources an author can edit: a storyboard, SVG scenes and one narration file a sentence.
///
/// A charity without a film crew makes a chapter from pictures and a reader's voice; one command renders it again after every change.
///
/// Decisions: a shot lasts as long as its sentence and pause, so words lead and pictures follow. What is highlighted, and where the
/// camera may stand, are shapes in hidden groups of the scene itself, so that picture and regions are moved together and serve the
/// interactive room too. Scenes share symbols and colours, and one room in another state says only what differs ({@link Variant}): what
/// is mended once is mended everywhere. The camera moves for three seconds and then holds: a zoom that never rests disturbs and doubles the bytes.
/// Frames are drawn with Java2D and piped to ffmpeg, the only outside tool; the same sources give the same bytes. Captions take
/// their times from the film, translations keep their texts by cue id. No text stands in the picture: the player shows text.
/// A receipt beside each film tells what it was made from, so that it is made again only when that changed, and holds the sums of sampled
/// pictures as they were drawn: encoders differ from version to version, drawings do not. Readers get a still for every change of what is
/// looked at, so that those who read see what those who watch see.
/// A chapter that is written but has no film stands in `chapters/chapters.tsv` and not in the programme, because a viewer must not meet
/// a film that is not there; making the film enters it.
@NullMarked
package nextsteps.film;

import org.jspecify.annotations.NullMarked;
