package nextsteps.print;

import java.util.List;
import java.util.stream.Stream;

/// The court words and what they mean.
final class GlossarySheet implements Sheet {

    @Override
    public String name() {
        return "glossary";
    }

    @Override
    public List<Block> blocks(Order order) {
        var terms = order.glossary().stream().flatMap(id -> Stream.of(
                new Block.Term(order.say("glossary.%s.term".formatted(id))), new Block.Reading(order.say("glossary.%s.meaning".formatted(id)))));
        return Stream.of(
                Stream.of(new Block.Title(order.say("papers.words"))),
                order.drafts().stream().map(Block.Sentence::new), terms).<Block>flatMap(blocks -> blocks).toList();
    }
}
