package planted.window.record.people.inside;

/** Nobody else's business. */
public record Drawer(String content) {}
