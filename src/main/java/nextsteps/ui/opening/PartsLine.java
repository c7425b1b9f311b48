package nextsteps.ui.opening;

import java.util.List;
import java.util.LongSummaryStatistics;
import nextsteps.language.Texts;
import nextsteps.programme.Chapter;

/// How many parts there are and how many minutes each takes, as a sentence.
record PartsLine(long parts, long shortest, long longest) {

    static PartsLine of(List<Chapter> chapters) {
        LongSummaryStatistics minutes = chapters.stream().mapToLong(Chapter::minutes).summaryStatistics();
        return new PartsLine(minutes.getCount(), minutes.getMin(), minutes.getMax());
    }

    String in(Texts texts) {
        return texts.get(key())
                .replace("{PARTS}", Long.toString(parts))
                .replace("{SHORTEST}", Long.toString(shortest))
                .replace("{LONGEST}", Long.toString(longest));
    }

    private String key() {
        if (parts == 1) {
            return "opening.parts.one";
        }
        return shortest == longest ? "opening.parts.same" : "opening.parts.range";
    }
}
