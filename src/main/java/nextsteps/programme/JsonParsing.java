package nextsteps.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// One pass over the text of a JSON file, making values that know their place.
///
/// A name that stands twice is noted as a fault and its first value kept, so that the rest is still looked at.
final class JsonParsing implements AutoCloseable {

    private static final int DEEPEST = 32;
    private static final int LONGEST = 10_000;
    private static final JsonFactory STRICT = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST)
                    .maxNameLength(LONGEST)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final JsonParser parser;
    private final Faults faults;

    JsonParsing(String text, Faults faults) {
        this.parser = STRICT.createParser(ObjectReadContext.empty(), text);
        this.faults = faults;
    }

    /// The one value of the file, or nothing when this is no JSON; the faults then say from where on.
    Optional<Json> document() {
        try {
            return Optional.of(wholeDocument());
        } catch (JacksonException e) {
            explain(e);
            return Optional.empty();
        }
    }

    private Json wholeDocument() {
        parser.nextToken();
        var value = value("");
        if (parser.nextToken() != null) {
            faults.add(here(""), "Something stands after the end of the JSON.", "Take it out.");
        }
        return value;
    }

    private void explain(JacksonException failure) {
        var place = at("", failure.getLocation() == null ? parser.currentLocation() : failure.getLocation());
        switch (failure) {
            case UnexpectedEndOfInputException _ ->
                    faults.add(place, "The file ends too early.", "Close every quote, bracket and brace.");
            case StreamConstraintsException _ -> explainLimit(place);
            default -> faults.add(
                    place, "From here on this is not JSON.", "Look just before this place for a comma, quote or bracket.");
        }
    }

    private void explainLimit(Place place) {
        if (parser.streamReadContext().getNestingDepth() >= DEEPEST) {
            faults.add(place, "The file nests deeper than %d levels.".formatted(DEEPEST), "Close what is open before.");
        } else {
            faults.add(place, "A text or number is too long.", "Keep texts below %d characters.".formatted(LONGEST));
        }
    }

    private Json value(String path) {
        var place = here(path);
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Json.Members(place, members(place));
            case START_ARRAY -> new Json.Elements(place, elements(place));
            case VALUE_STRING -> new Json.Text(place, parser.getString());
            case VALUE_NUMBER_INT -> new Json.Whole(place, parser.getString());
            case VALUE_TRUE -> new Json.Truth(place, true);
            case VALUE_FALSE -> new Json.Truth(place, false);
            case null -> throw new UnexpectedEndOfInputException(parser, null, "empty");
            default -> new Json.Other(place, parser.getString());
        };
    }

    private Map<String, Json> members(Place object) {
        var byName = new LinkedHashMap<String, Json>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var path = object.member(name);
            var place = here(path);
            parser.nextToken();
            if (byName.putIfAbsent(name, value(path)) != null) {
                faults.add(place, "The field \"%s\" stands here a second time.".formatted(name), "Take one of them out.");
            }
        }
        return byName;
    }

    private List<Json> elements(Place list) {
        var all = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(value(list.element(all.size())));
        }
        return all;
    }

    private Place here(String path) {
        return at(path, parser.currentTokenLocation());
    }

    private static Place at(String path, TokenStreamLocation location) {
        return new Place(path, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    @Override
    public void close() {
        parser.close();
    }
}
