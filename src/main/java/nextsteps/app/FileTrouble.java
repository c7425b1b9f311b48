package nextsteps.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// Why a file cannot be read or written: a sentence, which names it, instead of where in the code it was noticed.
public final class FileTrouble {

    private FileTrouble() {}

    public static String sentence(IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> missing.getFile() + ": There is no such file or folder.";
            case NotDirectoryException file -> file.getFile() + ": This is a file, where a folder is needed.";
            case AccessDeniedException denied -> denied.getFile() + ": It may not be read or written.";
            case CharacterCodingException _ -> "A file of the programme is not UTF-8. packaging/nextsteps check names it; save it as UTF-8.";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
