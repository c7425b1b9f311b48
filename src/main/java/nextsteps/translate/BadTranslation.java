package nextsteps.translate;

import java.util.List;

/// A translator's file that cannot be brought in. Nothing was changed.
public final class BadTranslation extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<TranslationFault> faults;

    BadTranslation(List<TranslationFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<TranslationFault> faults() {
        return faults;
    }
}
