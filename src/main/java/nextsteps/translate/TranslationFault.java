package nextsteps.translate;

/// What is wrong with a translator's file: where, what, and what to do.
public record TranslationFault(String place, String what, String remedy) {

    @Override
    public String toString() {
        return "%s: %s %s".formatted(place, what, remedy);
    }
}
