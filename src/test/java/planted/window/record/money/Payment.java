package planted.window.record.money;

import planted.window.record.people.inside.Drawer;

/** Reaches into a module past its door. */
public record Payment(Drawer from) {}
