package nextsteps.translate;

/// So many of so many texts are translated.
public record Share(int done, int of) {

    public boolean isWhole() {
        return done == of;
    }
}
