package nextsteps.seal;

/// A seal that cannot be read or does not hold; the message is a sentence for the person who checks.
public final class FaultySeal extends Exception {

    private static final long serialVersionUID = 1;

    FaultySeal(String sentence) {
        super(sentence);
    }
}
