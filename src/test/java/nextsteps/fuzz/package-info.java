/// Readers of files that come from outside, given any bytes at all.
///
/// Each reader has a class with the entry that Jazzer looks for; `packaging/fuzz` runs them for minutes or hours, guided by what the code
/// does with the bytes. Its seeds, and every file that once broke something, lie in `src/test/resources/nextsteps/fuzz` and are read by the
/// ordinary tests. The classes name nothing of Jazzer, so the build does not need it.
@NullMarked
package nextsteps.fuzz;

import org.jspecify.annotations.NullMarked;
