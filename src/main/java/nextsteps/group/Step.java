package nextsteps.group;

import nextsteps.programme.PlanItem;

/// One step of a session: the item it belongs to and what the group is shown. A clicker goes from step to step.
public record Step(PlanItem item, Slide slide) {}
