package nextsteps.session;

/// A card to read before or after a sitting, without a film.
public enum WorkersCard {
    BEFORE("card.worker-before"),
    INTERPRETER("card.interpreter"),
    AFTER("card.worker-after");

    private final String key;

    WorkersCard(String key) {
        this.key = key;
    }

    /// What its texts begin with: its title is `KEY.title`, its lines are `KEY.1` and so on.
    public String key() {
        return key;
    }
}
