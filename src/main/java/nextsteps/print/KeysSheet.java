package nextsteps.print;

import java.util.List;
import java.util.stream.Stream;

/// The keys of the player, on one page.
final class KeysSheet implements Sheet {

    private static final List<String> LEAVING = List.of("esc", "shift");
    private static final List<String> KEYS = List.of("space", "left-right", "up-down", "page", "r", "c-d", "b", "f5", "f1");

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public List<Block> blocks(Order order) {
        var keys = KEYS.stream().flatMap(key -> Stream.of(new Block.Term(order.say("keys.name." + key)), new Block.Reading(order.say("keys." + key))));
        var leaving = LEAVING.stream().flatMap(key -> Stream.of(new Block.Term(order.say("keys.name." + key)), new Block.Reading(order.say("keys.leave"))));
        return Stream.of(
                Stream.of(new Block.Title(order.say("keys.title"))),
                order.drafts().stream().map(Block.Sentence::new), leaving, keys).<Block>flatMap(blocks -> blocks).toList();
    }
}
