package dev.touchstone.scoring.wording;

/** Which facts count, when and for whom. */
enum SelectionPhrase {
    WHICH,
    WHEN,
    WHOM,
    FULL,
    SPLIT,
    ALWAYS
}
