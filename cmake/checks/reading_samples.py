# SPDX-License-Identifier: GPL-3.0-or-later
"""Words and sentences with known counts: the self-test of check_reading holds the counter to them."""

# As a dictionary divides them.
SYLLABLES = {
    1: "a I am the my who help fire hour friend walked asked makes tired whole their eyes house thought",
    2: "after doctor today people needed wanted boxes table little being reading nurses closely pages study evening",
    3: "reception medicine family another inhaler painkillers worrying condition idea understand beautiful telephone",
    4: "information understanding education everybody nebuliser conversation television usually area's secretary",
    5: "communication university accommodation",
    6: "physiotherapist",
}
NOT_AS_SPELT = {"area's": 3, "nurses": 2, "secretary": 4, "everybody": 4, "usually": 4}

# (text, words, sentences, grade). Worked out by hand from the formula.
TEXTS = [
    ("Is this you?", 3, 1, -2.62),
    ("Please take a seat. We call you soon.", 8, 2, -2.23),
    ("Understanding my condition or test results", 6, 1, 10.35),
    ("Tap a number. You can leave this out.", 8, 2, -0.755),
]


def wrong_counts():
    """What the counter gets wrong."""
    from reading import grade, sentences_of, syllables, words_of
    for count, words in SYLLABLES.items():
        for word in words.split():
            expected = NOT_AS_SPELT.get(word, count)
            if syllables(word) != expected:
                yield f"{word}: {syllables(word)} syllables, not {expected}"
    for text, words, sentences, expected in TEXTS:
        if (len(words_of(text)), len(sentences_of(text))) != (words, sentences):
            yield f"{text!r}: {len(words_of(text))} words in {len(sentences_of(text))} sentences"
        if abs(grade(text) - expected) > 0.01:
            yield f"{text!r}: grade {grade(text):.3f}, not {expected}"
