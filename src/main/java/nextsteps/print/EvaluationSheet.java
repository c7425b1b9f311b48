package nextsteps.print;

import java.util.List;
import java.util.stream.Stream;

/// What people of a group think before and after a session, blank and without a name.
final class EvaluationSheet implements Sheet {

    private static final int LINES = 2;

    @Override
    public String name() {
        return "evaluation";
    }

    @Override
    public List<Block> blocks(Order order) {
        return Stream.of(
                Stream.of(new Block.Title(order.say("card.evaluation.title")), new Block.Sentence(order.say("card.evaluation.lead"))),
                order.drafts().stream().map(Block.Sentence::new),
                questions(order, "before"),
                questions(order, "after")).<Block>flatMap(blocks -> blocks).toList();
    }

    private static Stream<Block> questions(Order order, String when) {
        var questions = order.sayAll("card.evaluation-" + when).stream()
                .<Block>flatMap(question -> Stream.of(new Block.Term(question), new Block.Ruled(LINES)));
        return Stream.concat(Stream.of(new Block.Heading(order.say("card.evaluation-%s.title".formatted(when)))), questions);
    }
}
