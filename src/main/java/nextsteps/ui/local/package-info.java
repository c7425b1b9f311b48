/// What a partner has laid beside the programme: its court's photographs, its phone numbers, its handouts, under a heading of their own.
///
/// Such pages are data and nothing else. They stand on a screen of their own, which says whose they are and that they belong to no film;
/// they have no way to the texts, films and screens of the programme, so none of those can be replaced or covered by them.
@NullMarked
package nextsteps.ui.local;

import org.jspecify.annotations.NullMarked;
