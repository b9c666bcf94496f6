#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every sentence of the waiting-room screen stands in the file of every language.

    check_languages.py [TREE]    reports sentences that a language does not have, and broken ones
    check_languages.py --update  adds them to the files, with nothing in them: the screen says them in English
    check_languages.py --list    lists what has no translation yet
"""

import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import escape

from tree import Tree, root_argument, without_comment

FOLDER = "resources/languages"
SCREEN = "ui/views/kiosk"
# The widgets that the screen shares with the window of the staff.
WIDGETS = ["OnScreenKeyboard", "Ruler", "RulerButton", "StepHeader", "TopicTile", "LanguageTile"]
# Its sentences are shown to the patient too.
FLAGS = "resources/rules/red_flags.json"
# Staff take the screen back in English.
FOR_STAFF = {"KioskUnlockPage.cpp"}
STRING = r'"((?:\\.|[^"\\])*)"'
CALL = re.compile(rf'\btr\(\s*((?:{STRING}\s*)+)(?:,\s*{STRING})?')
PLACEHOLDER = re.compile(r"%(?:\d|n)")
# The words of what is printed: resources/languages/paper_<code>.json has them by the English ones.
PRINTED = ["src/documents/AgendaPaperWords.cpp", "src/documents/SlipWords.cpp"]
ENGLISH_ONLY = {"en", "We only have this sheet in English for now. Please ask us for help."}
PRINTED_TEXT = re.compile(rf'\bu((?:{STRING}\s*)+)_s')
DRAFT = "draft, not yet checked by a translator"


def unescaped(literal):
    return literal.replace('\\"', '"').replace("\\\\", "\\")


def sentences_of(text):
    """(line, sentence, comment) of each tr(); strings that stand beside one another are one."""
    code = "\n".join(without_comment(line) for line in text.splitlines())
    for call in CALL.finditer(code):
        words = "".join(re.findall(STRING, call[1]))
        yield code.count("\n", 0, call.start()) + 1, unescaped(words), unescaped(call[3] or "")


def printed_words(text):
    for found in PRINTED_TEXT.finditer(text):
        words = unescaped("".join(re.findall(STRING, found[1])))
        yield re.sub(r"\\u([0-9A-Fa-f]{4})", lambda code: chr(int(code[1], 16)), words)


def sources(tree):
    paths = [path for path in tree.files([SCREEN], {".cpp", ".h"}) if path.name not in FOR_STAFF]
    paths += [path for path in tree.files(["ui/widgets"], {".cpp"}) if path.stem in WIDGETS]
    for path in paths:
        for line, words, comment in sentences_of(tree.text(path)):
            yield path, line, words, comment
    if (tree.root / FLAGS).is_file():
        for flag in json.loads(tree.text(FLAGS))["flags"]:
            yield FLAGS, 1, flag["sentence"], ""


def messages_of(tree, path):
    """(sentence, comment) -> translation"""
    found = {}
    for message in ElementTree.fromstring(tree.text(path)).iter("message"):
        key = (message.findtext("source"), message.findtext("comment") or "")
        found[key] = message.findtext("translation") or ""
    return found


def check(tree, wanted, path):
    have = messages_of(tree, path)
    for source, line, words, comment in wanted:
        if (words, comment) not in have:
            tree.report(source, line, "language",
                        f'"{words}" is missing in {path}: cmake/checks/check_languages.py --update adds it.')
    for (words, _), translation in have.items():
        if translation and sorted(PLACEHOLDER.findall(words)) != sorted(PLACEHOLDER.findall(translation)):
            tree.report(path, 1, "placeholder", f'"{words}" has other placeholders.')
    text = tree.text(path)
    if 'type="unfinished"' in text and DRAFT not in text:
        tree.report(path, 1, "draft", f'it has sentences that nobody has checked, and does not say "{DRAFT}".')


def check_paper(tree, path):
    """A sentence that is on the screen and on paper is one translation."""
    file = json.loads(tree.text(path))
    screen = FOLDER + f"/kiosk_{file['language']}.ts"
    said = {words: translation for (words, _), translation in messages_of(tree, screen).items()}
    for words, translation in file["words"].items():
        if words in said and said[words] != translation:
            tree.report(path, 1, "paper", f'"{words}" is said otherwise in {screen}.')
        if sorted(PLACEHOLDER.findall(words)) != sorted(PLACEHOLDER.findall(translation)):
            tree.report(path, 1, "placeholder", f'"{words}" has other placeholders.')
    if not file["verified_by"] and file.get("status") != DRAFT:
        tree.report(path, 1, "draft", f'nobody has checked it, and it does not say "{DRAFT}".')


def check_every_paper(tree):
    """Every printed sentence is in the file of every language."""
    wanted = [(path, words) for path in PRINTED if (tree.root / path).is_file()
              for words in printed_words(tree.text(path)) if words not in ENGLISH_ONLY]
    for path in tree.files([FOLDER], {".json"}):
        if not path.name.startswith("paper_"):
            continue
        check_paper(tree, path)
        have = json.loads(tree.text(path))["words"]
        for source, words in wanted:
            if words not in have:
                tree.report(source, 1, "language", f'"{words}" is missing in {path}: it would be printed in English.')


def update(tree, wanted, path):
    have = messages_of(tree, path)
    new = sorted({(words, comment) for _, _, words, comment in wanted} - set(have))
    blocks = []
    for words, comment in new:
        said = escape(words, {'"': "&quot;"})
        remark = f"        <comment>{escape(comment)}</comment>\n" if comment else ""
        blocks.append(f"    <message>\n        <source>{said}</source>\n{remark}"
                      '        <translation type="unfinished"></translation>\n    </message>\n')
    text = tree.text(path).replace("</context>", "".join(blocks) + "</context>", 1)
    (tree.root / path).write_text(text, encoding="utf-8")


def main():
    acts = [word for word in sys.argv[1:] if word.startswith("--")]
    sys.argv[1:] = [word for word in sys.argv[1:] if not word.startswith("--")]
    tree = Tree(pathlib.Path(root_argument()))
    wanted = list(sources(tree))
    for path in tree.files([FOLDER], {".ts"}):
        if "--update" in acts:
            update(tree, wanted, path)
        if "--list" in acts:
            for (words, _), translation in messages_of(tree, path).items():
                if not translation:
                    print(f"{path}: {words}")
        check(tree, wanted, path)
    check_every_paper(tree)
    tree.finish()


main()
