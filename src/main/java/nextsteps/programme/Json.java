package nextsteps.programme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A JSON value that knows where it stands, which Jackson's own tree does not.
sealed interface Json {

    Place place();

    /// What the value is, in words that fit behind "is".
    String kind();

    record Members(Place place, Map<String, Json> byName) implements Json {

        public Members {
            byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    record Elements(Place place, List<Json> all) implements Json {

        public Elements {
            all = List.copyOf(all);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    record Text(Place place, String value) implements Json {

        @Override
        public String kind() {
            return "a text";
        }
    }

    /// A number without fraction and exponent, as it was written.
    record Whole(Place place, String digits) implements Json {

        @Override
        public String kind() {
            return "the number " + digits;
        }
    }

    record Truth(Place place, boolean value) implements Json {

        @Override
        public String kind() {
            return String.valueOf(value);
        }
    }

    /// A value no programme has a use for: `null`, a number with a fraction.
    record Other(Place place, String written) implements Json {

        @Override
        public String kind() {
            return written;
        }
    }
}
