package nextsteps.print;

import java.util.List;
import java.util.stream.Stream;

/// A blank page for her own questions: headings, and lines to write or draw on.
final class QuestionsSheet implements Sheet {

    private static final int LINES = 2;

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public List<Block> blocks(Order order) {
        return Stream.of(
                Stream.of(new Block.Title(order.say("card.questions.title")), new Block.Sentence(order.say("card.questions.lead"))),
                order.drafts().stream().map(Block.Sentence::new),
                order.sayAll("card.questions", "heading-").stream().flatMap(heading -> Stream.of(new Block.Term(heading), new Block.Ruled(LINES))),
                Stream.of(new Block.Sentence(order.say("card.questions.foot")))).<Block>flatMap(blocks -> blocks).toList();
    }
}
