package nextsteps.programme;

/// Why a path of a programme, or what it leads to, is not opened.
public enum Refusal {
    EMPTY_PATH("The path is empty."),
    CONTROL_CHARACTER("The path holds a control character."),
    ADDRESS("The path is an address, and a programme never leaves its folder."),
    DRIVE("The path begins with a drive letter."),
    BACKSLASH("The path holds a backslash."),
    ABSOLUTE("The path begins at the top of the computer's files."),
    CLIMBS("The path climbs out of a folder with \"..\"."),
    TOO_LONG("The path is longer than 200 characters."),
    DEVICE_NAME("The path holds a name that Windows keeps for a device."),
    UNSAFE_NAME("The path holds a name that not every computer can store."),

    LINK("A link stands on the way to the file."),
    OUTSIDE("The file lies outside the programme."),
    FOLDER("This is a folder and not a file."),
    NOT_PLAIN("This is no plain file."),
    EMPTY_FILE("The file is empty."),
    UNREADABLE("The file cannot be looked at.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    /// What is wrong, for an author.
    public String sentence() {
        return sentence;
    }

    /// What to do about it, for an author.
    public String remedy() {
        return compareTo(LINK) < 0
                ? "Write a path below the programme's folder in a-z, A-Z, 0-9, \"-\", \"_\", \".\", such as chapters/room/room.mp4."
                : "Put a plain copy of the file there.";
    }
}
