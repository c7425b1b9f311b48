package nextsteps.programme;

import java.util.Locale;

/// What a film for witnesses must not do: familiarisation is welcome, coaching is not (England and Wales: R v Momodou [2005] EWCA Crim 177).
public enum Ban {
    ASKS_WHAT_HAPPENED("It asks for, or records, what happened."),
    CROSS_EXAMINES("It shows a trafficking or sexual case being cross-examined."),
    MODEL_ANSWERS("It gives model answers."),
    GOOD_AND_BAD_WITNESSES("It shows good and bad witnesses."),
    DEMEANOUR("It gives tips on how to behave or look."),
    SCORES("It scores, times or judges an answer."),
    DEFENCE_LINES("It predicts what the defence will say."),
    TWO_WITNESSES("It is made for two witnesses together."),
    MONEY_OR_STATUS("It links evidence to money or immigration status."),
    REAL_CASES("It uses real cases or names.");

    private final String sentence;

    Ban(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /// Its name in a checklist, such as `real-cases`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
