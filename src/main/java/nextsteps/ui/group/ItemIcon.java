package nextsteps.ui.group;

import nextsteps.programme.PlanItem;
import nextsteps.ui.theme.Icon;

/// The icon of each kind of item.
final class ItemIcon {

    private ItemIcon() {}

    static Icon of(PlanItem item) {
        return switch (item.kind()) {
            case FILM -> Icon.FILM;
            case QUESTION -> Icon.QUESTION;
            case TALK -> Icon.TALK;
            case ACTIVITY -> Icon.ACTIVITY;
            case BREAK -> Icon.REST;
            case HANDOUT -> Icon.SHEET;
            case CARD -> Icon.READ_ALONG;
        };
    }
}
