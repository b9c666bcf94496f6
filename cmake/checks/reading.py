# SPDX-License-Identifier: GPL-3.0-or-later
"""How hard English words are to read: syllables, sentences, and the Flesch-Kincaid grade.

Flesch-Kincaid grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59. Reading age is the grade + 5.
Syllables are counted from the spelling: groups of vowels, silent endings taken off, and a table of the words that
this gets wrong. `reading_samples.py` holds words and sentences with known counts; the self-test reads them all.
"""

import re

WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*|\d+(?:[:.,]\d+)*")
SENTENCE_END = re.compile(r"[.!?]+(?=\s|$)|\n+")

# The spelling misleads: where vowels stand side by side and are said apart, or an e is said (or is not).
EXCEPTIONS = {
    "anybody": 4, "anyone": 3, "area": 3, "being": 2, "business": 2, "create": 2, "diary": 3, "doing": 2,
    "everybody": 4, "everyday": 3, "everyone": 3, "every": 2, "evening": 2, "family": 3, "friend": 1, "friends": 1,
    "going": 2, "idea": 3, "ideas": 3, "interest": 2, "interested": 3, "lonely": 2, "maybe": 2, "medicine": 3,
    "medicines": 3, "nurse": 1, "people": 2, "quiet": 2, "reading": 2, "real": 1, "really": 2, "recipe": 3,
    "safely": 2, "science": 2, "seeing": 2, "some": 1, "somebody": 3, "someone": 2, "something": 2, "sometimes": 2,
    "somewhere": 2, "surely": 2, "trying": 2, "usual": 3, "usually": 4, "vaping": 2, "whole": 1, "worried": 2,
    "sciences": 3, "poem": 2, "using": 2, "lively": 2, "home": 1, "homes": 1, "namely": 2, "rely": 2, "apply": 2,
    "reply": 2, "supply": 2, "july": 2, "lately": 2, "likely": 2, "closely": 2, "completely": 3, "lifetime": 2,
    "moved": 1, "ages": 2, "aches": 1, "headaches": 2, "careful": 2, "carefully": 3, "hopeful": 2, "useful": 2,
    "useless": 2, "makeup": 2, "therefore": 2, "themselves": 2, "housework": 2, "whatever": 3, "whenever": 3,
    "elsewhere": 2, "diagnosis": 4, "study": 2, "studies": 2, "covid": 2, "rsv": 3, "nhs": 3, "gp": 2, "qr": 2,
    "whoever": 3, "everything": 3, "everywhere": 3, "barrier": 3, "safety": 2, "easier": 3, "earlier": 3, "layer": 2,
    "layers": 2, "colleague": 2, "colleagues": 2, "created": 3, "previous": 3, "hundred": 2, "centre": 2, "beyond": 2,
    "several": 3, "unique": 2, "pneumonia": 3, "sideways": 2, "am": 1, "pm": 2, "id": 2, "pin": 1, "ok": 2, "dr": 2, "mr": 2, "mrs": 2, "ms": 1, "nebulisers": 4, "minutes": 2,
    "hobbies": 2, "worries": 2, "comes": 1, "becomes": 2, "sentences": 3, "react": 2, "reaction": 3, "cooperate": 4,
    "higher": 2, "buyer": 2, "player": 2, "fire": 1, "hour": 1, "hours": 1, "our": 1, "ours": 1, "tired": 1,
    "tomatoes": 3, "shoes": 1, "goes": 1, "does": 1, "doesn't": 2, "isn't": 2, "wasn't": 2, "didn't": 2, "couldn't": 2,
    "wouldn't": 2, "shouldn't": 2, "hasn't": 2, "haven't": 2, "hadn't": 2, "o'clock": 2, "ie": 2, "eg": 2,
}


def words_of(text):
    return WORD.findall(text)


def sentences_of(text):
    """The parts that end with a full stop, a question or exclamation mark or a line's end."""
    return [part.strip() for part in SENTENCE_END.split(text) if WORD.search(part)]


def syllables(word):
    """How many syllables a word has. A number counts as it is printed: one for each two digits, at least one."""
    plain = word.lower().replace("’", "'")
    if plain[0].isdigit():
        return max(1, len(re.sub(r"\D", "", plain)) // 2)
    if plain in EXCEPTIONS:
        return EXCEPTIONS[plain]
    stem = re.sub(r"'(s|ll|re|ve|d|m|t)?$", "", plain).replace("'", "")
    if stem in EXCEPTIONS:
        return EXCEPTIONS[stem]
    return count_by_spelling(stem or plain)


def count_by_spelling(stem):
    count = len(re.findall(r"[aeiouy]+", stem))
    # -es and -ed are silent after most letters: "makes", "asked"; not in "boxes", "changes", "wanted", "needed".
    if re.search(r"[^aeiouy](?<!s)(?<!x)(?<!z)(?<!c)(?<!g)(?<!sh)(?<!ch)es$", stem) and not re.search(r"[^aeiouy]les$", stem):
        count -= 1
    elif re.search(r"[^aeiouytd]ed$", stem):
        count -= 1
    elif stem.endswith("e") and not re.search(r"([^aeiouy]le|[aeiouy]e)$", stem):
        count -= 1
    # Vowels that are said apart: "di-et", "cre-ate", "cu-ri-ous" is left as two groups.
    count += len(re.findall(r"(?<![qg])(?:ia(?!l|n$|ns$|ge)|io(?!n|us)|iu|eo(?!us|n$)|ua(?=[lt])|ying$|iet|uing$|oing$|eing$)",
                            stem))
    # A silent e inside a word: "state-ment", "hope-ful", "care-less".
    if re.search(r"[aeiouy][^aeiouy]e(ment|ments|ful|less|ly|ness)$", stem):
        count -= 1
    # "rhy-thm", "pri-sm".
    if re.search(r"(thm|sm)s?$", stem):
        count += 1
    return max(1, count)


def grade(text):
    """The Flesch-Kincaid grade of a text with at least one word."""
    words = words_of(text)
    count = sum(syllables(word) for word in words)
    return 0.39 * len(words) / len(sentences_of(text)) + 11.8 * count / len(words) - 15.59
