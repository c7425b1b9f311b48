package nextsteps.app;

import java.util.Optional;
import java.util.stream.Collectors;
import nextsteps.programme.Plan;
import nextsteps.programme.Programme;
import nextsteps.session.LanguageChoice;

/// Where a session with a group begins: in which languages, and with which plan, if one is named.
record GroupPlace(LanguageChoice languages, Optional<Plan> plan) {

    /// @throws IllegalArgumentException if the options name a plan or language that the programme does not have, or it has no plan at all
    static GroupPlace of(Programme programme, PlayOptions options, Optional<String> plan) {
        if (programme.plans().isEmpty()) {
            throw new IllegalArgumentException("The programme has no session plan. Leave --group out to play with one person.");
        }
        var languages = StartPlace.of(programme, options).languages();
        return new GroupPlace(languages, plan.map(id -> plan(programme, id)));
    }

    private static Plan plan(Programme programme, String id) {
        return programme.plans().stream().filter(plan -> plan.id().equals(id)).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "The programme has no session plan \"%s\". It has: %s.".formatted(id, programme.plans().stream().map(Plan::id).collect(Collectors.joining(", ")))));
    }
}
