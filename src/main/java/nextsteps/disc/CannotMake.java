package nextsteps.disc;

/// A medium that cannot be made as it was asked for; the message is a sentence for the distributor.
public final class CannotMake extends Exception {

    private static final long serialVersionUID = 1;

    CannotMake(String sentence) {
        super(sentence);
    }
}
