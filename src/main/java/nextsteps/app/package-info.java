/// The composition root and the command line: who gets what, and nothing else.
///
/// Every collaborator is made here and handed on by constructor; picocli only reads the words of the command.
@NullMarked
package nextsteps.app;

import org.jspecify.annotations.NullMarked;
