/// What all screens are made of: colours, sizes, fonts, icons, words in two languages, buttons.
///
/// Screens are drawn for 1366 by 768 and multiplied once when they are built; a new window size builds them anew. No scaling
/// transform, because a film under one would be scaled a second time by the processor. AtlantaFX gives the base; our own
/// controls drop its classes and are styled here alone, so that colours come from one table. No effects, no shadows:
/// everything must stay cheap where the processor draws. Every label carries the font and the direction of its own language, because JavaFX puts
/// Arabic in the wrong order as soon as it has to fall back to another font.
@NullMarked
package nextsteps.ui.theme;

import org.jspecify.annotations.NullMarked;
