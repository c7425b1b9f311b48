package nextsteps.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The fields of one object in a file of the programme, asked for one by one; whatever is wrong becomes a fault.
///
/// A field nobody asked for is unknown and a fault too.
final class Fields {

    private record Kind<J extends Json>(Class<J> type, String name, String remedy) {}

    private static final Kind<Json.Members> OBJECT = new Kind<>(Json.Members.class, "an object", "Write it in braces { }.");
    private static final Kind<Json.Elements> LIST = new Kind<>(Json.Elements.class, "a list", "Write it in brackets [ ].");
    private static final Kind<Json.Text> TEXT = new Kind<>(Json.Text.class, "a text", "Write it in quotes \" \".");
    private static final Kind<Json.Whole> NUMBER =
            new Kind<>(Json.Whole.class, "a whole number", "Write it in digits without quotes.");
    private static final Kind<Json.Truth> TRUTH = new Kind<>(Json.Truth.class, "true or false", "Write true or false without quotes.");

    private final Json.Members object;
    private final Faults faults;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> broken = new HashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    private Fields(Json.Members object, Faults faults) {
        this.object = object;
        this.faults = faults;
    }

    /// Reads an object whole, so that fields left over are found; nothing when the value is no object.
    static <T> Optional<T> read(Json value, String name, Faults faults, Function<Fields, T> reader) {
        return cast(value, name, OBJECT, faults).map(object -> new Fields(object, faults).readBy(reader));
    }

    /// All that is written here.
    Set<String> names() {
        return object.byName().keySet();
    }

    <T> T value(String name, Shape<T> shape) {
        return member(name, TEXT).flatMap(text -> understood(name, text, shape)).orElse(shape.standIn());
    }

    int whole(String name, int least, int most) {
        return member(name, NUMBER).flatMap(number -> within(name, number, least, most)).orElse(least);
    }

    boolean yesOrNo(String name) {
        return member(name, TRUTH).map(Json.Truth::value).orElse(false);
    }

    /// A path as written, even where it may not be opened: that costs its chapter and not the programme.
    String path(String name) {
        var text = member(name, TEXT);
        text.ifPresent(path -> PathRule.against(path.value()).ifPresent(why -> refuse(path, why)));
        return text.map(Json.Text::value).orElse("");
    }

    <T> Optional<T> object(String name, Function<Fields, T> reader) {
        return member(name, OBJECT).flatMap(value -> read(value, name, faults, reader));
    }

    /// What the objects of a list say, one after the other.
    <T> List<T> each(String name, Function<Fields, T> reader) {
        var read = new ArrayList<T>();
        member(name, LIST).ifPresent(list -> list.all().forEach(
                value -> read(value, value.place().path(), faults, reader).ifPresent(read::add)));
        return read;
    }

    /// What the sound objects of a list say. One with a fault is left out as a whole; the list as it stands must not be empty.
    <T> List<T> eachSound(String name, Function<Fields, T> reader) {
        var sound = new ArrayList<T>();
        member(name, LIST).ifPresent(list -> {
            check(name, !list.all().isEmpty(), "\"%s\" is empty.".formatted(name), "Write at least one entry.");
            list.all().forEach(value -> {
                var own = faults.apart();
                read(value, value.place().path(), own, reader).filter(_ -> own.all().isEmpty()).ifPresent(sound::add);
                faults.addAll(own);
            });
        });
        return sound;
    }

    <T> List<T> eachOfSome(String name, Function<Fields, T> reader) {
        var read = each(name, reader);
        check(name, !(object.byName().get(name) instanceof Json.Elements(_, var all) && all.isEmpty()),
                "\"%s\" is empty.".formatted(name), "Write at least one entry.");
        return read;
    }

    /// What the texts of a list mean, of which there must be one at least.
    <T> List<T> someValues(String name, Shape<T> shape) {
        var read = new ArrayList<T>();
        member(name, LIST).ifPresent(list -> {
            list.all().forEach(value -> cast(value, value.place().path(), TEXT, faults)
                    .flatMap(text -> understood(text, shape)).ifPresent(read::add));
            check(name, !list.all().isEmpty(), "\"%s\" is empty.".formatted(name), "Write at least one entry.");
        });
        return read;
    }

    /// What a field says that may be left out.
    <T> T optional(String name, Supplier<T> reader, T otherwise) {
        asked.add(name);
        return names().contains(name) ? reader.get() : otherwise;
    }

    /// A field for the author's editor, which is allowed and says nothing to the player.
    void ignore(String name) {
        asked.add(name);
    }

    /// Notes a fault at a field that does not hold, unless one was noted there before.
    void check(String name, boolean holds, String what, String remedy) {
        if (!holds && broken.add(name)) {
            faults.add(place(name), what, remedy);
        }
    }

    void check(Severity severity, String name, boolean holds, String what, String remedy) {
        if (!holds && broken.add(name)) {
            faults.add(severity, place(name), what, remedy);
        }
    }

    /// Notes something about the object as a whole.
    void note(Severity severity, String what, String remedy) {
        faults.add(severity, object.place(), what, remedy);
    }

    /// Notes a fault at a field whose value another entry has.
    <T> T once(String name, T value, Set<T> seen) {
        check(name, broken.contains(name) || seen.add(value),
                "Another entry has the same \"%s\".".formatted(name), "Give each entry its own.");
        return value;
    }

    private <T> T readBy(Function<Fields, T> reader) {
        var read = reader.apply(this);
        var unknown = names().stream().filter(name -> !asked.contains(name)).collect(Collectors.toCollection(LinkedHashSet::new));
        var misspelt = NearNames.pairs(missing, unknown);
        misspelt.forEach(this::refuseMisspelt);
        missing.stream().filter(name -> !misspelt.containsKey(name)).forEach(name -> faults.add(
                place(name), "The field \"%s\" is missing.".formatted(name), "Add it; the schema shows how."));
        unknown.stream().filter(name -> !misspelt.containsValue(name)).forEach(this::refuseUnknown);
        return read;
    }

    private void refuseMisspelt(String meant, String written) {
        faults.add(place(written), "The field \"%s\" is not known here, and \"%s\" is missing.".formatted(written, meant), "Write \"%s\".".formatted(meant));
    }

    private void refuseUnknown(String name) {
        faults.add(place(name), "The field \"%s\" is not known here.".formatted(name),
                "Known are %s.".formatted(String.join(", ", asked)));
    }

    private <J extends Json> Optional<J> member(String name, Kind<J> kind) {
        asked.add(name);
        var value = object.byName().get(name);
        if (value == null && broken.add(name)) {
            missing.add(name);
        }
        var fitting = value == null ? Optional.<J>empty() : cast(value, name, kind, faults);
        fitting.ifPresentOrElse(_ -> {}, () -> broken.add(name));
        return fitting;
    }

    private static <J extends Json> Optional<J> cast(Json value, String name, Kind<J> kind, Faults faults) {
        if (kind.type().isInstance(value)) {
            return Optional.of(kind.type().cast(value));
        }
        faults.add(value.place(), "\"%s\" is %s and should be %s.".formatted(name, value.kind(), kind.name()), kind.remedy());
        return Optional.empty();
    }

    private <T> Optional<T> understood(String name, Json.Text text, Shape<T> shape) {
        var meaning = shape.understand(text.value());
        check(name, meaning.isPresent(), misunderstood(name, text, shape), example(shape));
        return meaning;
    }

    /// An element of a list, which is named by its place.
    private <T> Optional<T> understood(Json.Text element, Shape<T> shape) {
        var meaning = shape.understand(element.value());
        if (meaning.isEmpty()) {
            faults.add(element.place(), misunderstood(element.place().path(), element, shape), example(shape));
        }
        return meaning;
    }

    private static String misunderstood(String name, Json.Text text, Shape<?> shape) {
        return "\"%s\" is \"%s\" and should be %s.".formatted(name, shortened(text.value()), shape.expected());
    }

    private static String example(Shape<?> shape) {
        return "Write for example \"%s\".".formatted(shape.example());
    }

    private Optional<Integer> within(String name, Json.Whole number, int least, int most) {
        var value = number.digits().length() > 9 ? Integer.MIN_VALUE : Integer.parseInt(number.digits());
        check(name, value >= least && value <= most,
                "\"%s\" is %s and should be from %d to %d.".formatted(name, shortened(number.digits()), least, most),
                "Write a number in this range.");
        return Optional.of(value);
    }

    private void refuse(Json.Text path, Refusal why) {
        faults.add(Severity.PARTIAL, path.place(), why.sentence(), why.remedy());
    }

    private Place place(String name) {
        var value = object.byName().get(name);
        return value == null ? object.place().lacking(name) : value.place();
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
