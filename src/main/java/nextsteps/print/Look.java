package nextsteps.print;

import nextsteps.language.TypeRole;

/// How a block stands on paper: the letters of both languages, and the room above it in points.
record Look(TypeRole first, TypeRole second, double above) {

    static Look of(Block.Worded block) {
        return switch (block) {
            case Block.Title _ -> new Look(TypeRole.TITLE, TypeRole.NUMBER, 0);
            case Block.Sentence _ -> new Look(TypeRole.SMALL, TypeRole.SMALL, 3);
            case Block.Heading _ -> new Look(TypeRole.HEADING, TypeRole.SECOND, 14);
            case Block.Point _ -> new Look(TypeRole.BODY, TypeRole.SMALL, 4);
            case Block.Term _ -> new Look(TypeRole.BUTTON, TypeRole.SMALL, 9);
            case Block.Reading _ -> new Look(TypeRole.SECOND, TypeRole.SMALL, 1);
            case Block.Field _ -> new Look(TypeRole.SECOND, TypeRole.SMALL, 6);
        };
    }
}
