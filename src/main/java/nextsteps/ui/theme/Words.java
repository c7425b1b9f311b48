package nextsteps.ui.theme;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import nextsteps.language.LineBreaks;

/// Some words of one language, which break their own lines, of about the same length, for the width they are given (see `LineBreaks`).
///
/// Their sizes are measured without touching the text, which changes only with the width: otherwise each layout would ask for
/// another.
public final class Words extends Label {

    private final LineBreaks breaks;
    private final double lineHeight;
    private String words;

    Words(String words, LineBreaks breaks, Font font) {
        super(words);
        this.words = words;
        this.breaks = breaks;
        this.lineHeight = FontBreaks.lineHeight(font);
        setFont(font);
    }

    /// Quieter, as the second language and notes are.
    public Words soft() {
        getStyleClass().add("soft");
        return this;
    }

    /// Whole on one line, whatever room there is.
    public Words onOneLine() {
        setMinWidth(USE_PREF_SIZE);
        return this;
    }

    /// On one line, or on as many as it takes within a width: buttons do not ask their faces how high they are at a width.
    public Words within(double most) {
        var width = Math.min(Math.max(0, most), Math.ceil(prefWidth(-1)));
        setMinWidth(width);
        setPrefWidth(width);
        setMinHeight(prefHeight(width));
        return this;
    }

    /// Exactly so wide, on as many lines as it takes.
    Words filling(double width) {
        setMinWidth(width);
        setMaxWidth(width);
        setMinHeight(prefHeight(width));
        return this;
    }

    public Words centred() {
        setAlignment(Pos.CENTER);
        setTextAlignment(TextAlignment.CENTER);
        return this;
    }

    /// Says something else, keeping the width.
    public void say(String newWords) {
        words = newWords;
        setText(brokenFor(getWidth()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public void resize(double width, double height) {
        setText(brokenFor(width));
        super.resize(width, height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(breaks.widest(words)) + sides();
    }

    @Override
    protected double computePrefHeight(double width) {
        var lines = breaks.fit(words, width < 0 ? Double.MAX_VALUE : room(width)).size();
        return Math.ceil(lines * lineHeight) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private String brokenFor(double width) {
        return String.join("\n", breaks.balance(words, room(width)));
    }

    /// Exactly what the label has for its text: with any less it would drop a letter.
    private double room(double width) {
        return width - sides();
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }
}
