package nextsteps.app;

import java.nio.file.Path;

/// Plays a programme where no sound can be, and prints what the screen says: first of the sound, then at the end.
final class PlayWithoutSound {

    private PlayWithoutSound() {}

    public static void main(String[] programme) {
        var player = Showing.play(Path.of(programme[0]));
        print(player, "This computer plays no sound. You can read the film. This is the judge.");
        print(player, "This film has ended.");
        Runtime.getRuntime().halt(0);
    }

    private static void print(Showing player, String words) {
        Showing.until(() -> player.said().contains(words));
        System.out.println(player.said().contains(words) ? words : player.said());
    }
}
