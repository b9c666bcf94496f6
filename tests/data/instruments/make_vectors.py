#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what each questionnaire must score: make_vectors.py

The rules stand here a second time, written from the description of each questionnaire and not read from its pack or
from the program, so that a slip in either shows. <id>.csv holds chosen rows for people to read; exhaustive.json holds a
hash over every possible form of the shorter questionnaires. Values are not rounded to the decimals that are shown.
"""

import csv
import hashlib
import itertools
import json
import pathlib
import random
from fractions import Fraction

SEED = 20261122
ROWS = 24
MIXED = 4
LIMIT = 1_000_000
HERE = pathlib.Path(__file__).resolve().parent

BELOW_OR_FROM_3 = [(0, 2, "below 3"), (3, 6, "3 or more")]
WELL = [(0, 4, "low"), (5, 6, "medium"), (7, 8, "high"), (9, 10, "very high")]
ANXIOUS = [(0, 1, "very low"), (2, 3, "low"), (4, 5, "medium"), (6, 10, "high")]
PHQ9 = [(0, 4, "minimal"), (5, 9, "mild"), (10, 14, "moderate"), (15, 19, "moderately severe"), (20, 27, "severe")]
GAD7 = [(0, 4, "minimal"), (5, 9, "mild"), (10, 14, "moderate"), (15, 21, "severe")]
PHQ4 = [(0, 2, "normal"), (3, 5, "mild"), (6, 8, "moderate"), (9, 12, "severe")]
PAIN = [(0, 0, "no pain"), (1, 3, "mild"), (4, 6, "moderate"), (7, 10, "severe")]
MRC = [(1, 2, "below 3"), (3, 5, "3 or more")]


def total(answers):
    """All must be answered."""
    return None if None in answers else Fraction(sum(answers))


def mean(allowed_missing):
    def of_answered(answers):
        given = [answer for answer in answers if answer is not None]
        if len(answers) - len(given) > allowed_missing:
            return None
        return Fraction(sum(given), len(given))

    return of_answered


def numbered(prefix, count):
    return [f"{prefix}{number}" for number in range(1, count + 1)]


class Form:
    """The items of a questionnaire, what each may be answered with, and its scores: (id, items, rule, bands)."""

    def __init__(self, items, values, scores):
        self.items = items
        self.values = list(values)
        self.scores = [(name, [items.index(item) for item in of], rule, bands) for name, of, rule, bands in scores]

    def results(self, answers):
        return [rule([answers[place] for place in places]) for _, places, rule, _ in self.scores]

    def combinations(self):
        return (len(self.values) + 1) ** len(self.items)


def summed(items, bands):
    return Form(items, range(4), [("total", items, total, bands)])


def one_by_one(prefix, bands_of_scores):
    """Rulers from 0 to 10, each its own score."""
    items = numbered(prefix, len(bands_of_scores))
    scores = [(name, [item], total, bands) for item, (name, bands) in zip(items, bands_of_scores.items())]
    return Form(items, range(11), scores)


SEMCD = numbered("se", 6)
PAIRS = ["gad1", "gad2", "phq1", "phq2"]
FORMS = {
    "mrc": Form(["mrc"], range(1, 6), [("grade", ["mrc"], total, MRC)]),
    "pain-nrs": one_by_one("nrs", {"pain": PAIN}),
    "peg": Form(["p", "e", "g"], range(11), [("mean", ["p", "e", "g"], mean(0), [])]),
    "health-confidence": one_by_one("hc", {"confidence": []}),
    "semcd-6": Form(SEMCD, range(1, 11), [("mean", SEMCD, mean(2), [])]),
    "phq-4": Form(PAIRS, range(4), [("total", PAIRS, total, PHQ4),
                                    ("anxiety", ["gad1", "gad2"], total, BELOW_OR_FROM_3),
                                    ("depression", ["phq1", "phq2"], total, BELOW_OR_FROM_3)]),
    "phq-2": summed(numbered("phq", 2), BELOW_OR_FROM_3),
    "gad-2": summed(numbered("gad", 2), BELOW_OR_FROM_3),
    "phq-9": summed(numbered("phq", 9), PHQ9),
    "phq-8": summed(numbered("phq", 8), []),
    "gad-7": summed(numbered("gad", 7), GAD7),
    "ons4": one_by_one("ons", {"satisfied": WELL, "worthwhile": WELL, "happy": WELL, "anxious": ANXIOUS}),
    "visit-feedback": one_by_one("vf", {"talk": [], "plan": [], "next": []}),
}

# Cases of others: see SOURCES.md. The form of the first PHQ-9 states a total of 10; its answers add up to 12.
OF_OTHERS = {
    "gad-7": [[0] * 7, [1] * 7, [2] * 7, [3] * 7],
    "phq-9": [[0, 1, 2, 3, 0, 1, 2, 3, 0], [3] * 9],
}


def four_decimals(value):
    ten_thousandths = int(value * 10_000 + Fraction(1, 2))
    return f"{ten_thousandths // 10_000}.{ten_thousandths % 10_000:04d}"


def band(value, bands):
    if value is None:
        return ""
    return next((label for low, high, label in bands if low <= value <= high), "")


def adding_up_to(form, places, wanted, chance):
    """A whole form whose answers at these places add up to the wanted sum."""
    answers = [chance.choice(form.values) for _ in form.items]
    for place in places:
        answers[place] = form.values[0]
    for _ in range(wanted - form.values[0] * len(places)):
        place = chance.choice([place for place in places if answers[place] < form.values[-1]])
        answers[place] += 1
    return answers


def without(answers, places):
    return [None if place in places else answer for place, answer in enumerate(answers)]


def chosen(form, chance):
    """The rows that must be there: ends, both sides of every band, and answers that are missing."""
    count = len(form.items)
    yield [form.values[0]] * count
    yield [form.values[-1]] * count
    for _, places, _, bands in form.scores:
        for low, high, _ in bands:
            yield adding_up_to(form, places, low, chance)
            yield adding_up_to(form, places, high, chance)
    for missing in range(count + 1):
        some = [chance.choice(form.values) for _ in form.items]
        yield without(some, chance.sample(range(count), missing))
    for place in range(count):
        yield without([chance.choice(form.values) for _ in form.items], [place])


def rows(name, form):
    chance = random.Random(f"{SEED} {name}")
    found = [list(answers) for answers in OF_OTHERS.get(name, [])]
    if form.combinations() <= 2 * ROWS:
        found.extend(list(answers) for answers in every(form))
    else:
        found.extend(chosen(form, chance))
        for _ in range(max(MIXED, ROWS - len(found))):
            found.append([chance.choice([None] + form.values * 3) for _ in form.items])
    return list(dict.fromkeys(tuple(answers) for answers in found))


def every(form):
    """Missing first, then ascending; the last item varies fastest."""
    return itertools.product([None] + form.values, repeat=len(form.items))


def hash_of_all(form):
    digest = hashlib.sha256()
    for answers in every(form):
        results = form.results(answers)
        line = ",".join("-" if value is None else four_decimals(value) for value in results)
        digest.update((line + "\n").encode())
    return digest.hexdigest()


def write_rows(name, form):
    with open(HERE / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        heads = [head for score in form.scores for head in (score[0], f"{score[0]}_band")]
        writer.writerow(form.items + heads)
        for answers in rows(name, form):
            cells = ["" if answer is None else answer for answer in answers]
            for (_, _, _, bands), value in zip(form.scores, form.results(answers)):
                cells += ["" if value is None else four_decimals(value), band(value, bands)]
            writer.writerow(cells)


def main():
    hashes = {}
    for name, form in FORMS.items():
        write_rows(name, form)
        if form.combinations() < LIMIT:
            hashes[name] = {"combinations": form.combinations(), "sha256": hash_of_all(form)}
    with open(HERE / "exhaustive.json", "w", encoding="utf-8") as file:
        lines = [f"    {json.dumps(name)}: {json.dumps(entry)}" for name, entry in hashes.items()]
        file.write("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    main()
