package uk.kith.testing;

import java.util.Locale;

/** The screens people use, in CSS pixels. 320 wide is also a laptop's page at 400 % zoom. */
public enum Screen {
    LAPTOP(1366, 768),
    PHONE(390, 844),
    NARROWEST(320, 640);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    String word() {
        return name().toLowerCase(Locale.UK);
    }
}
