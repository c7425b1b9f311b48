package nextsteps.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nextsteps.programme.Plan;
import nextsteps.programme.PlanItem;

/// The facilitator's guide to a session: each item with its minutes, the question for the group, and the trainer's own notes.
///
/// Plans are in the source language, so the guide is too; a line says so.
final class PlanSheet implements Sheet {

    private final Plan plan;

    PlanSheet(Plan plan) {
        this.plan = plan;
    }

    @Override
    public String name() {
        return "plan-" + plan.id();
    }

    @Override
    public List<Block> blocks(Order order) {
        var items = IntStream.range(0, plan.items().size()).boxed().flatMap(index -> item(order, index + 1, plan.items().get(index)));
        var card = "card." + plan.trainerCard();
        var self = Stream.concat(
                Stream.of(new Block.Heading(order.say(card + ".title"))), order.sayAll(card).stream().<Block>map(Block.Point::new));
        return Stream.of(
                Stream.of(new Block.Title(order.quote(plan.title())), new Block.Sentence(order.say("group.english"))),
                items, plan.trainerCard().isEmpty() ? Stream.<Block>empty() : self).<Block>flatMap(blocks -> blocks).toList();
    }

    private static Stream<Block> item(Order order, int number, PlanItem item) {
        var question = Stream.of(item.question()).filter(text -> !text.isEmpty()).<Block>map(text -> new Block.Term(order.quote(text)));
        var notes = Stream.of(Optional.of(item.notes()), labelled(order, "group.listen-for", item.listenFor()), labelled(order, "group.caution", item.caution()))
                .flatMap(Optional::stream).<Block>map(text -> new Block.Point(order.quote(text)));
        var title = "%d  %s · %d min".formatted(number, item.title(), item.planned().toMinutes());
        return Stream.of(Stream.of(new Block.Heading(order.quote(title))), question, notes).flatMap(blocks -> blocks);
    }

    private static Optional<String> labelled(Order order, String key, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of("%s: %s".formatted(order.inSource(key), text));
    }
}
