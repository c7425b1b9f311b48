package nextsteps.translate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Holds what a translator sent against what is asked for now.
final class Comparison {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Z]+}");
    private static final String EXPORT_ANEW = "Export the language anew, and bring the translation into that file.";

    private final Map<String, Unit> asked;

    Comparison(List<Unit> asked) {
        this.asked = asked.stream().collect(Collectors.toMap(Unit::name, Function.identity()));
    }

    List<TranslationFault> faults(List<Unit> sent) {
        var faults = new ArrayList<TranslationFault>();
        var seen = new HashSet<String>();
        for (var unit : sent) {
            var known = asked.get(unit.name());
            if (!seen.add(unit.name())) {
                faults.add(new TranslationFault(unit.name(), "The file has it twice.", "Keep one of them."));
            } else if (known == null) {
                faults.add(new TranslationFault(unit.name(), "The programme has no such text.", EXPORT_ANEW));
            } else if (!known.source().equals(unit.source())) {
                faults.add(new TranslationFault(unit.name(), "The English has changed meanwhile; it is now “%s”.".formatted(known.source()), EXPORT_ANEW));
            } else {
                unit.target().filter(text -> !placeholders(text).equals(placeholders(unit.source()))).ifPresent(_ -> faults.add(new TranslationFault(
                        unit.name(), "The translation should hold %s.".formatted(wanted(placeholders(unit.source()))), "Write what stands in braces as in the English.")));
            }
        }
        return faults;
    }

    private static String wanted(Set<String> placeholders) {
        return placeholders.isEmpty() ? "nothing in braces" : String.join(" and ", placeholders) + " and nothing else in braces";
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
