package nextsteps.print;

import java.util.List;
import java.util.stream.Stream;

/// What the player leaves behind, and what the computer itself may keep: as much as can be promised, and no more.
///
/// Whether this computer protects further is left out: the paper does not know on which one the player runs.
final class HonestySheet implements Sheet {

    @Override
    public String name() {
        return "honesty";
    }

    @Override
    public List<Block> blocks(Order order) {
        return Stream.of(
                Stream.of(new Block.Title(order.say("honest.title"))),
                order.drafts().stream().map(Block.Sentence::new),
                part(order, "honest.does"),
                part(order, "honest.cannot")).<Block>flatMap(blocks -> blocks).toList();
    }

    private static Stream<Block> part(Order order, String key) {
        return Stream.concat(
                Stream.of(new Block.Heading(order.say(key + ".title"))),
                order.sayAll(key).stream().map(Block.Point::new));
    }
}
