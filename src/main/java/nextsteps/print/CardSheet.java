package nextsteps.print;

import java.util.List;
import java.util.stream.Stream;

/// A card of the texts, on paper: its title and its sentences.
///
/// @param name what its file and the command line call it
/// @param card the key of its texts
record CardSheet(String name, String card) implements Sheet {

    @Override
    public List<Block> blocks(Order order) {
        return Stream.of(
                Stream.of(new Block.Title(order.say(card + ".title"))),
                order.drafts().stream().map(Block.Sentence::new),
                order.sayAll(card).stream().map(Block.Point::new)).<Block>flatMap(blocks -> blocks).toList();
    }
}
