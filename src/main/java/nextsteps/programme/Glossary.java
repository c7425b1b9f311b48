package nextsteps.programme;

import java.util.List;

/// The court words of the films, in the order of the source language.
///
/// What each is called and what it means are texts: `glossary.ID.term`, `glossary.ID.meaning`.
public record Glossary(List<Term> terms) {

    public Glossary {
        terms = List.copyOf(terms);
    }
}
