package nextsteps.print;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The familiarisation record, blank: what a witness was shown, filled in by hand, because the player keeps nothing.
///
/// The court may want to know it (R v Momodou [2005] EWCA Crim 177). The first four fields are known and printed.
final class RecordSheet implements Sheet {

    @Override
    public String name() {
        return "record";
    }

    @Override
    public List<Block> blocks(Order order) {
        var printed = order.identity();
        var fields = order.sayAll("card.record", "field-");
        var known = IntStream.range(0, Math.min(printed.size(), fields.size())).boxed()
                .flatMap(index -> Stream.of(new Block.Term(fields.get(index)), new Block.Reading(printed.get(index))));
        return Stream.of(
                Stream.of(new Block.Title(order.say("card.record.title")), new Block.Sentence(order.say("card.record.lead"))),
                order.drafts().stream().map(Block.Sentence::new),
                known,
                fields.stream().skip(printed.size()).map(Block.Field::new),
                Stream.of(new Block.Sentence(order.say("card.record.foot")))).<Block>flatMap(blocks -> blocks).toList();
    }
}
