package nextsteps.review;

/// A review file that cannot be read or kept; the message is a sentence for its owner.
public final class UnreadableReview extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /// Why.
    public enum Reason {
        WRONG_PHRASE("The pass phrase is not the one of this file. Nothing was changed. Try again."),
        DAMAGED("The file is damaged, or is no review file. It was left as it is. Use another copy."),
        CHANGED("The file was changed by somebody else meanwhile. It was left as it is. Close this window, and open the file again."),
        THERE_ALREADY("There is such a file already. It was left as it is. Name another one."),
        NOT_FOUND("There is no such file, or it may not be read."),
        NOT_WRITABLE("The file cannot be written to. Is the stick there, and not write-protected?");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    UnreadableReview(Reason reason) {
        super(reason.sentence());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
