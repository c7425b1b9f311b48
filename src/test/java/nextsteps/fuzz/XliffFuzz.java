package nextsteps.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import nextsteps.translate.BadTranslation;
import nextsteps.translate.Xliff;

/// The reader of translators' files.
public final class XliffFuzz {

    private static final Scratch SCRATCH = new Scratch();

    private XliffFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            Xliff.read(SCRATCH.file("language.xlf", bytes));
        } catch (BadTranslation told) {
            if (told.faults().isEmpty()) {
                throw new IllegalStateException("A bad translation without a fault.", told);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
