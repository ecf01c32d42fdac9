package org.gan4j.experiments.table;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** How many columns of a terminal a character takes. */
final class CharacterWidth {
    private static final Set<UnicodeScript> WIDE = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);

    private CharacterWidth() {}

    /** 0 for what combines with the character before or is not shown, 2 for East Asian characters and emoji, else 1. */
    static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        if (isBetween(0xFF61, character, 0xFFDC) || isBetween(0xFFE8, character, 0xFFEE)) {
            return false; // half-width forms
        }
        return WIDE.contains(UnicodeScript.of(character))
                || isBetween(0x3000, character, 0x303E)
                || isBetween(0xFF01, character, 0xFFE6)
                || isBetween(0x1F300, character, 0x1FAFF);
    }

    private static boolean isBetween(int first, int character, int last) {
        return first <= character && character <= last;
    }
}
