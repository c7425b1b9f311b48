package nextsteps.programme;

import java.util.List;

/// One page of a partner: what it tells, pictures, phone numbers, and handouts to print.
///
/// Paths are below the partner's folder. `text` may hold several paragraphs, with an empty line between them.
public record LocalPage(String id, LocalText title, LocalText text, List<Picture> pictures, List<Phone> phones, List<Handout> handouts) {

    public LocalPage {
        pictures = List.copyOf(pictures);
        phones = List.copyOf(phones);
        handouts = List.copyOf(handouts);
    }

    /// A photograph, and in a few words what it shows.
    public record Picture(String file, LocalText shows) {}

    /// Whom one can call, and the number as it is dialled.
    public record Phone(LocalText whom, String number) {}

    /// A sheet to print, as PDF.
    public record Handout(String file, LocalText title) {}
}
