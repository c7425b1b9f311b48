package nextsteps.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A finished sheet: a PDF and the name of its file.
public final class PrintedSheet {

    private final String name;
    private final byte[] pdf;

    PrintedSheet(String name, byte[] pdf) {
        this.name = name;
        this.pdf = pdf;
    }

    /// Replaces an older one. The folder is made where it is missing.
    public Path writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.write(folder.resolve(name), pdf);
    }
}
