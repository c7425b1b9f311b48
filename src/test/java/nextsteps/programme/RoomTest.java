package nextsteps.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nextsteps.programme.RoomPart.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A courtroom with its drawings")
class RoomTest {

    private final Arrangement plain = new Arrangement("plain", List.of("court"));
    private final Arrangement link = new Arrangement("link", List.of("court", "link-room"));
    private final RoomPart judge = new RoomPart("judge", Kind.PERSON, List.of("judge"));
    private final RoomPart wigs = new RoomPart("wigs", Kind.THING, List.of("wigs"));
    private final RoomPart witness = new RoomPart("witness", Kind.PERSON, List.of("witness", "witness-on-television"));
    private final Outline judgeInCourt = new Outline("court", "judge", 400, 100, 100, 200);
    private final Outline judgesWig = new Outline("court", "wigs", 430, 110, 40, 40);
    private final Outline barristersWig = new Outline("court", "wigs", 200, 500, 40, 40);
    private final Outline witnessOnTelevision = new Outline("court", "witness-on-television", 800, 200, 60, 60);
    private final Outline witnessInLinkRoom = new Outline("link-room", "witness", 300, 100, 400, 800);
    private final Room room = new Room(List.of(plain, link), List.of(judge, wigs, witness),
            List.of(judgeInCourt, judgesWig, barristersWig, witnessOnTelevision, witnessInLinkRoom));

    @Test
    void showsEachPieceOfAThing() {
        assertThat(room.seen(wigs, plain)).contains(new Seen("court", List.of(judgesWig, barristersWig)));
    }

    @Test
    void showsSomeoneInTheSceneInWhichSheIsLargest() {
        assertThat(room.seen(witness, link)).contains(new Seen("link-room", List.of(witnessInLinkRoom)));
        assertThat(room.seen(witness, plain)).contains(new Seen("court", List.of(witnessOnTelevision)));
    }

    @Test
    void showsNobodyWhoIsNotDrawn() {
        assertThat(room.seen(new RoomPart("usher", Kind.PERSON, List.of("usher")), plain)).isEmpty();
    }

    @Test
    void findsTheSmallestOfThoseThatLieOnOneAnother() {
        assertThat(room.at("court", 440, 120)).contains(wigs);
        assertThat(room.at("court", 440, 160)).contains(judge);
    }

    @Test
    void findsAPlaceUpToItsEdges() {
        assertThat(List.of(room.at("court", 400, 100), room.at("court", 499, 299))).allSatisfy(found -> assertThat(found).contains(judge));
        assertThat(List.of(room.at("court", 399, 100), room.at("court", 500, 299), room.at("court", 499, 300))).allSatisfy(found -> assertThat(found).isEmpty());
    }

    @Test
    void findsNobodyOfAnotherScene() {
        assertThat(room.at("link-room", 440, 160)).contains(witness);
        assertThat(room.at("elsewhere", 440, 160)).isEmpty();
    }
}
