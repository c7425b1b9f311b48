package nextsteps.session;

import nextsteps.session.SittingState.AtEndCard;
import nextsteps.session.SittingState.AtMenu;
import nextsteps.session.SittingState.AtOpeningCard;
import nextsteps.session.SittingState.Calm;
import nextsteps.session.SittingState.ChoosingLanguages;
import nextsteps.session.SittingState.Faulted;
import nextsteps.session.SittingState.Page;
import nextsteps.session.SittingState.ReadingAbout;
import nextsteps.session.SittingState.ReadingCard;
import nextsteps.session.SittingState.ReadingHonesty;
import nextsteps.session.SittingState.ReadingInstead;
import nextsteps.session.SittingState.ReadingKeys;
import nextsteps.session.SittingState.ReadingLocal;
import nextsteps.session.SittingState.ReadingPapers;
import nextsteps.session.SittingState.ReadingWords;
import nextsteps.session.SittingState.ScreenChanged;
import nextsteps.session.SittingState.SettingUp;
import nextsteps.session.SittingState.VisitingRoom;
import nextsteps.session.SittingState.Watching;

/// From where each page can be opened; asked for from anywhere else, it does not open.
final class PageEntry {

    private PageEntry() {}

    static boolean isOpen(Page page) {
        var before = page.before();
        return switch (page) {
            case Calm _, ScreenChanged _ -> true;
            case ReadingKeys _ -> !(before instanceof ReadingKeys);
            case ReadingAbout _ -> !(before instanceof ReadingAbout);
            case ReadingInstead _ -> !(before instanceof ReadingInstead);
            case ReadingWords _, VisitingRoom _ -> before instanceof AtMenu || before.showsFilm();
            case ReadingHonesty _ -> before instanceof AtOpeningCard || before instanceof AtMenu;
            case ReadingCard _, ReadingPapers _ -> before instanceof SettingUp || before instanceof AtMenu;
            case ReadingLocal _ -> before instanceof AtMenu;
            case SettingUp _ -> before instanceof ChoosingLanguages || before instanceof AtOpeningCard || before instanceof AtMenu
                    || before instanceof Watching;
            case ChoosingLanguages _ -> before instanceof AtOpeningCard || before instanceof AtMenu || before instanceof Watching
                    || before instanceof AtEndCard || before instanceof Faulted || before instanceof SettingUp;
        };
    }
}
