/// The programme as its author wrote it: `programme.json`, glossary and room, the texts of each language, the chapters and their files.
///
/// Reading is strict and never half-hearted: every value is checked, an unknown field is a fault, and each fault names its file,
/// its place and what to do. A chapter whose film is missing stays in the programme, so that the rest plays.
///
/// Decisions:
/// - Files become values with a place first ([Json]) and records second ([Fields]). Jackson's data binding would stop at the first
///   fault and forget lines and columns, and an author is told everything at once.
/// - What a fault costs is its [Severity]. Only a fault in the manifest or the source texts stops the programme; a bad path costs
///   its chapter, a damaged translation its texts, a gap nothing. Who shows the programme needs no more than [ReadProgramme].
/// - What a schema can say stands in `programme.schema.json` and here, and a test holds that both refuse the same. Names that stand
///   twice, references between fields, and codes of scripts and countries are checked here only.
/// - A translator gets files, not places in files: structure stands in `programme.json`, `glossary.json` and `room.json` once, words in
///   `texts/TAG.json` (screens, cards, titles), `glossary/TAG.json` and `room/TAG.json`. All three have one shape, a flat list of keys
///   ([TextSet]), so that one schema, one reader and one way to find gaps serve them; a screen asks for `glossary.judge.term` as it asks
///   for any text, and gets the source text where nobody has translated it yet. What a film says lies beside the film, by cue id.
/// - The glossary and who is who are optional; with a fault in its structure one is left out as a whole. A missing file of translated
///   words, or any number of missing texts in one, is a single warning: a new chapter brings hundreds at once.
/// - Paths stay text until [ProgrammeFiles] has looked at what is there, because a path of a stranger is no `Path` of ours.
/// - Files are read by `FileInputStream` only: `FileChannel`, and with it most of `java.nio.file.Files`, opens sockets.
/// - Sentences about faults stand in the code, in English, like those of exceptions: authors read them, viewers never.
@NullMarked
package nextsteps.programme;

import org.jspecify.annotations.NullMarked;
