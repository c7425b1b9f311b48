/// The choice of languages: hers as large tiles, the second one for the person beside her as small ones.
///
/// Each names itself, never by a flag.
@NullMarked
package nextsteps.ui.languages;

import org.jspecify.annotations.NullMarked;
