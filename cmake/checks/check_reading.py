#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What patients read is plain English: reading age 11 at most, by the Flesch-Kincaid grade + 5.

Collected: the texts of the waiting-room screen and of its own widgets, the topics, and the words of what is printed for
patients (SCREENS, PRINTED, TOPICS and URGENT below). A name or value that is filled in (%1) counts as one short word.
Rules, each over one string as it stands in the source:
  grade     a string of 4 words or more has a Flesch-Kincaid grade of 6 at most.
  label     on less than 4 words the formula jumps with every syllable, so such a label has no word of more than
            3 syllables instead (HARD_BUT_KNOWN: names of things that patients have at home and use themselves).
  sentence  no sentence has more than 15 words.
  page      all sentences of one file or topic list together have a grade of 6 at most.
  word      no word of plain_words.csv. "COPD" is right only where the same string says "lung" or "lungs".

Staff read the training modules between two patients, so their pages and quizzes are held to something too:
  training  a page, and the quiz of a module as a whole, has a grade of 6 at most, and no sentence has more than 30 words.
"""
# shows: hz19_c5

import csv
import json
import pathlib
import re

from reading import grade, sentences_of, syllables, words_of
from tree import Tree, root_argument, without_comment

HIGHEST_GRADE = 6
MOST_WORDS = 15
LABEL_WORDS = 4
LABEL_SYLLABLES = 3
HARD_BUT_KNOWN = {"nebuliser", "nebulisers"}

# Texts inside tr( ): the pages of the waiting-room screen, and the widgets that only they use.
SCREENS = ["ui/views/kiosk", "ui/presentation/kiosk", "ui/widgets"]
WIDGETS = {"OnScreenKeyboard.cpp", "TopicTile.cpp", "StepHeader.cpp", "Ruler.cpp", "RulerButton.cpp"}
# Tables of printed words: every text in them is for the patient.
PRINTED = ["src/documents"]
PRINTED_FILES = {"PlanWords.cpp", "AgendaPaperWords.cpp", "SlipWords.cpp"}
TOPICS = "resources/topics"
TOPIC_FIELDS = ("words", "short")
# What a plan for flare-ups says before anybody has written on it.
FLARE_PLANS = "resources/flare"
# What the screen says to somebody whose words sound urgent.
RULES = "resources/rules"
URGENT = "red_flags.json"
# What staff learn with.
TRAINING = "resources/training"
MODULE = "module.json"
TRAINING_GRADE = 6
TRAINING_WORDS = 30

CALL = re.compile(r"\b(?:tr|translate)\(\s*(?:\"kiosk\",\s*)?((?:\"(?:\\.|[^\"\\])*\"\s*)+)")
TEXT = re.compile(r"u((?:\"(?:\\.|[^\"\\])*\"\s*)+)_s")
PART = re.compile(r'"((?:\\.|[^"\\])*)"')
PLACE = re.compile(r"%(?:n|\d)")
# Where a line of Markdown begins something of its own: a heading, a point of a list, a row, a picture, a quotation.
STARTS = re.compile(r"(?:#+ |[-*] |\d+\. |\||!\[|> )")
MARKS = re.compile(r"^(?:#+ |> |[-*] |\d+\. |!\[)|\]\([^)]*\)$|[*`\"]|^\*\*[^*]+:\*\* ")


def plain(literals):
    """One text from the literals that the compiler joins."""
    joined = "".join(PART.findall(literals))
    return joined.replace('\\"', '"').replace("\\n", "\n").replace("\\u2022", "")


def banned_words():
    with open(pathlib.Path(__file__).parent / "plain_words.csv", encoding="utf-8", newline="") as file:
        return {row["word"]: row["instead"] for row in csv.DictReader(file)}


def texts_of_source(tree, path, pattern):
    source = "\n".join(without_comment(line) for line in tree.text(path).splitlines())
    for found in pattern.finditer(source):
        yield source.count("\n", 0, found.start(1)) + 1, plain(found.group(1))


def texts_of_topics(tree, path):
    lines = tree.text(path).splitlines()
    library = json.loads(tree.text(path))
    if library.get("language", "en") != "en":
        return
    for topic in library["topics"]:
        for field in TOPIC_FIELDS:
            quoted = json.dumps(topic[field], ensure_ascii=False)
            number = next((at for at, line in enumerate(lines, 1) if f'"{field}": {quoted}' in line), 1)
            yield number, topic[field]


def texts_of_flare_plan(tree, path):
    lines = tree.text(path).splitlines()

    def line_of(text):
        quoted = json.dumps(text, ensure_ascii=False)
        return next((at for at, line in enumerate(lines, 1) if quoted in line), 1), text

    plan = json.loads(tree.text(path))
    yield line_of(plan["paper_title"])
    for zone in plan["zones"]:
        yield line_of(zone["name"])
        for section in zone["sections"]:
            yield line_of(section["heading"])
            yield from (line_of(sign) for sign in section["signs"])


def texts_of_urgent(tree, path):
    lines = tree.text(path).splitlines()
    for flag in json.loads(tree.text(path))["flags"]:
        quoted = json.dumps(flag["sentence"], ensure_ascii=False)
        yield next((at for at, line in enumerate(lines, 1) if quoted in line), 1), flag["sentence"]


def pages(tree):
    """(path, [(line, text)]) of everything that patients read."""
    for path in tree.files(SCREENS, {".cpp"}):
        if path.parent.name != "widgets" or path.name in WIDGETS:
            yield path, list(texts_of_source(tree, path, CALL))
    for path in tree.files(PRINTED, {".cpp"}):
        if path.name in PRINTED_FILES:
            yield path, list(texts_of_source(tree, path, TEXT))
    for path in tree.files([TOPICS], {".json"}):
        yield path, list(texts_of_topics(tree, path))
    for path in tree.files([FLARE_PLANS], {".json"}):
        yield path, list(texts_of_flare_plan(tree, path))
    for path in tree.files([RULES], {".json"}):
        if path.name == URGENT:
            yield path, list(texts_of_urgent(tree, path))


def is_label(words):
    return len(words) < LABEL_WORDS


def hard_words(words):
    return [word for word in words if syllables(word) > LABEL_SYLLABLES and word.lower() not in HARD_BUT_KNOWN]


def problems_of(text, banned):
    """(rule, sentence) for one text."""
    words = words_of(text)
    if is_label(words):
        for word in hard_words(words):
            yield "label", f'"{word}" has {syllables(word)} syllables; a word of a label has {LABEL_SYLLABLES} at most.'
    elif grade(text) > HIGHEST_GRADE:
        yield "grade", f"grade {grade(text):.1f}, at most {HIGHEST_GRADE}."
    for sentence in sentences_of(text):
        count = len(words_of(sentence))
        if count > MOST_WORDS:
            yield "sentence", f"a sentence of {count} words, at most {MOST_WORDS}."
    for word, instead in banned.items():
        if re.search(rf"\b{re.escape(word)}\b", text, re.IGNORECASE):
            if word != "COPD" or not re.search(r"\blungs?\b", text, re.IGNORECASE):
                yield "word", f'"{word}": say {instead}.'


def check_page(tree, path, texts, banned):
    texts = [(line, PLACE.sub("Kim", text)) for line, text in texts]
    texts = [(line, text) for line, text in texts if words_of(text)]
    for line, text in texts:
        for rule, sentence in problems_of(text, banned):
            tree.report(path, line, rule, f"{sentence} Here: {text!r}")
    whole = "\n".join(text for _, text in texts if not is_label(words_of(text)))
    if whole and grade(whole) > HIGHEST_GRADE:
        tree.report(path, 1, "page", f"its sentences have grade {grade(whole):.1f}, at most {HIGHEST_GRADE}.")


def lines_of_markdown(text):
    """(line, words) of each paragraph, point, cell and speech, without its marks; wrapped lines are joined."""
    joined = []
    for number, line in enumerate(text.splitlines(), 1):
        own = line.strip() and line.strip() != ">"
        speaks_on = line.startswith("> ") and joined and joined[-1][1].startswith("> ")
        if own and joined and joined[-1][1] and (speaks_on or not STARTS.match(line)):
            joined[-1] = (joined[-1][0], f"{joined[-1][1]} {line.removeprefix('> ').strip()}")
        else:
            joined.append((number, line if own else ""))
    for number, line in joined:
        cells = line.strip("|").split("|") if line.startswith("|") else [line]
        for cell in cells:
            yield number, MARKS.sub("", MARKS.sub("", cell.strip()))


def check_training_words(tree, path, texts):
    texts = [(line, text) for line, text in texts if words_of(text)]
    for line, text in texts:
        for sentence in sentences_of(text):
            count = len(words_of(sentence))
            if count > TRAINING_WORDS:
                tree.report(path, line, "training", f"a sentence of {count} words, at most {TRAINING_WORDS}. Here: {sentence!r}")
    whole = grade("\n".join(text for _, text in texts)) if texts else 0
    if whole > TRAINING_GRADE:
        tree.report(path, 1, "training", f"its sentences have grade {whole:.1f}, at most {TRAINING_GRADE}.")


def texts_of_quiz(tree, path):
    for question in json.loads(tree.text(path))["quiz"]:
        for text in [question["question"], *(option[key] for option in question["options"] for key in ("text", "why"))]:
            yield 1, text.replace('"', "")


def check_training(tree):
    for path in tree.files([TRAINING], {".md"}):
        check_training_words(tree, path, list(lines_of_markdown(tree.text(path))))
    for path in tree.files([TRAINING], {".json"}):
        if path.name == MODULE:
            check_training_words(tree, path, list(texts_of_quiz(tree, path)))


def main():
    tree = Tree(root_argument())
    banned = banned_words()
    for path, texts in pages(tree):
        check_page(tree, path, texts, banned)
    check_training(tree)
    tree.finish()


main()
