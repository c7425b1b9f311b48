package nextsteps.subtitle;

/// Something an author should put right in a subtitle file.
///
/// `line` counts from one; what concerns the whole file stands at line one. `what` and `remedy` are whole English sentences.
public record SubtitleFault(int line, String what, String remedy) {

    public SubtitleFault {
        if (line < 1) {
            throw new IllegalArgumentException("Lines count from one: " + line);
        }
    }
}
