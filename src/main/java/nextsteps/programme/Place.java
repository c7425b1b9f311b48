package nextsteps.programme;

import java.util.regex.Pattern;

/// Where a value stands in a JSON file: its path, and its line and column counted from 1.
record Place(String path, int line, int column) {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z$_][A-Za-z0-9$_]*");

    /// The path of a member of the object at this path.
    String member(String name) {
        if (!PLAIN_NAME.matcher(name).matches()) {
            return "%s[\"%s\"]".formatted(path, name);
        }
        return path.isEmpty() ? name : path + "." + name;
    }

    String element(int index) {
        return "%s[%d]".formatted(path, index);
    }

    /// This place as that of a member that is not there.
    Place lacking(String name) {
        return new Place(member(name), line, column);
    }

    @Override
    public String toString() {
        var position = "line %d, column %d".formatted(line, column);
        return path.isEmpty() ? position : path + " at " + position;
    }
}
