package dev.touchstone.scoring.wording;

/** What is measured by asking customers. */
enum AnswerPhrase {
    FORM,
    QUESTIONS,
    SCALE,
    SATISFIED,
    MEAN_RATING,
    PROMOTERS,
    SURVEYED,
    CALLBACK,
    CALLBACK_QUESTION,
    ON_HUNDRED
}
