package nextsteps.print;

import java.util.List;
import java.util.stream.Stream;

/// Who is who in the courtroom.
final class RoomSheet implements Sheet {

    @Override
    public String name() {
        return "room";
    }

    @Override
    public List<Block> blocks(Order order) {
        var parts = order.room().stream().flatMap(id -> Stream.of(
                new Block.Term(order.say("room.%s.name".formatted(id))), new Block.Reading(order.say("room.%s.text".formatted(id)))));
        return Stream.of(
                Stream.of(new Block.Title(order.say("papers.room"))),
                order.drafts().stream().map(Block.Sentence::new), parts).<Block>flatMap(blocks -> blocks).toList();
    }
}
