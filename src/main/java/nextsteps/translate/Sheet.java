package nextsteps.translate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The texts of one file of the programme in the source language, and in the one that is translated into.
interface Sheet {

    /// Its name in a translator's file.
    String name();

    /// The file in the source language, below the programme's root.
    String original();

    /// The texts of the source language in their order.
    Map<String, String> source();

    /// The translated texts; empty where there is no such file yet.
    Map<String, String> target();

    /// What a translator should know of a text.
    List<String> notes(String key);

    /// The file of the translation.
    Path file();

    /// The whole file with some texts changed; every other line stays as it is.
    String with(Map<String, String> changed) throws IOException;
}
