package nextsteps.film;

/// What one frame shows: one look, or two while one scene gives way to another. `share` of the later one runs from 0 to 1.
record Moment(Look earlier, Look later, double share) {

    static Moment of(Look look) {
        return new Moment(look, look, 1);
    }
}
