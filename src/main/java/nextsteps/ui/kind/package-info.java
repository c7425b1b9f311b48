/// The first choice of an edition that holds both: with one person, or with a group.
@org.jspecify.annotations.NullMarked
package nextsteps.ui.kind;
