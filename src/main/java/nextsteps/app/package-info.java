/// The composition root and the command line: who gets what, and nothing else.
///
/// Every collaborator is made here and handed on by constructor; picocli only reads the words of the command.
///
/// Whatever is wrong is said twice: to the viewer on the screen in one calm sentence, and to the `Author` on standard error with
/// place, fault and remedy, a line each and each once. A command that names what may not be there (a chapter, a language) has the
/// programme read before JavaFX and libVLC start, so that a mistake costs no window; else they start beside the reading.
@NullMarked
package nextsteps.app;

import org.jspecify.annotations.NullMarked;
