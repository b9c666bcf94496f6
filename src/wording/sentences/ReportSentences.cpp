// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SentenceTables.h"

#include <QCoreApplication>

namespace rooftree::wording {
namespace {

    constexpr Sentence kSentences[] = {
        { "audit.period-backwards",
            QT_TRANSLATE_NOOP("wording",
                "The period ends before it begins. Please choose the first day and then the "
                "last.") },
        { "audit.as-at-too-early",
            QT_TRANSLATE_NOOP("wording",
                "A report cannot be seen from a day before its period begins. Please choose a "
                "later day.") },
        { "audit.unknown-indicator",
            QT_TRANSLATE_NOOP("wording",
                "There is no indicator of this name. Please choose one from the list.") },
        { "audit.row-not-understood",
            QT_TRANSLATE_NOOP("wording",
                "%1 was not counted, because its definition gave an answer that it does not allow. "
                "No number is shown rather than a wrong one; please tell your administrator.") },
        { "audit.bad-small-numbers",
            QT_TRANSLATE_NOOP("wording",
                "The rule for small numbers is damaged, so nothing was exported. Please install "
                "the program again.") },
        { "audit.bad-chart-rules",
            QT_TRANSLATE_NOOP("wording",
                "The rules for charts are damaged, so no chart is read for signals. Please "
                "install the program again.") },
        { "document.not-drawn",
            QT_TRANSLATE_NOOP("wording",
                "The page could not be drawn, and nothing was printed or saved. Please try "
                "again.") },
        { "indicator.not-json",
            QT_TRANSLATE_NOOP(
                "wording", "The definition file is no JSON object (%1). Please correct it.") },
        { "indicator.field-missing",
            QT_TRANSLATE_NOOP("wording", "%1: this field is missing. Please add it.") },
        { "indicator.field-unknown",
            QT_TRANSLATE_NOOP(
                "wording", "%1: there is no such field. Please check its spelling.") },
        { "indicator.text-empty",
            QT_TRANSLATE_NOOP("wording", "%1: this must not be empty. Please write it.") },
        { "indicator.bad-form",
            QT_TRANSLATE_NOOP(
                "wording", "%1: this does not have the form %2. Please correct it.") },
        { "indicator.not-a-list",
            QT_TRANSLATE_NOOP("wording", "%1: this must be a list of texts. Please correct it.") },
        { "indicator.bad-days",
            QT_TRANSLATE_NOOP("wording",
                "%1: this must be a whole number of days from 0 to %2. Please correct it.") },
        { "indicator.bad-word",
            QT_TRANSLATE_NOOP("wording", "%1: this must be one of %2. Please correct it.") },
        { "indicator.no-sentence",
            QT_TRANSLATE_NOOP("wording",
                "%1: a reason is one sentence, with a capital letter and a full stop. Please "
                "correct it.") },
        { "indicator.sql-not-one-select",
            QT_TRANSLATE_NOOP("wording",
                "%1: this must be one reading statement without comments. Please correct it.") },
        { "indicator.sql-writes",
            QT_TRANSLATE_NOOP("wording",
                "%1: a report only reads, so the word %2 is not allowed. Please remove it.") },
        { "indicator.sql-column-missing",
            QT_TRANSLATE_NOOP("wording", "%1: the column %2 is missing. Please add it.") },
        { "indicator.sql-parameter-missing",
            QT_TRANSLATE_NOOP("wording", "%1: the parameter %2 is missing. Please add it.") },
        { "indicator.sql-parameter-unknown",
            QT_TRANSLATE_NOOP("wording",
                "%1: there is no parameter %2; there are from_day, to_day, as_at_day and "
                "window_days. Please correct it.") },
        { "indicator.sql-with-inside",
            QT_TRANSLATE_NOOP(
                "wording", "%1: WITH may only stand at the beginning. Please move it there.") },
        { "indicator.sql-function-unknown",
            QT_TRANSLATE_NOOP("wording",
                "%1: the function %2 is not one that a measure may use. Please do without it.") },
        { "indicator.sql-table-unknown",
            QT_TRANSLATE_NOOP("wording",
                "%1: %2 is no table that a measure may read, and no part named by WITH before. "
                "Please correct it.") },
        { "indicator.sql-comma-join",
            QT_TRANSLATE_NOOP("wording",
                "%1: tables after FROM are joined with JOIN, not with a comma. Please correct "
                "it.") },
        { "indicator.sql-recursive",
            QT_TRANSLATE_NOOP("wording",
                "%1: a recursive statement could go on for ever. Please write it without "
                "RECURSIVE.") },
        { "indicator.sql-without-data",
            QT_TRANSLATE_NOOP("wording",
                "%1: a measure without data yet has no SQL and no reasons. Please remove this, or "
                "noDataYet.") },
        { "indicator.sql-not-run",
            QT_TRANSLATE_NOOP("wording",
                "%1: %2 could not run it. Please check the names of tables and columns, and the "
                "brackets.") },
        { "indicator.sql-column-not-given",
            QT_TRANSLATE_NOOP("wording",
                "%1: on %2 it does not yield the column %3 as it should. Please correct it.") },
        { "indicator.id-taken",
            QT_TRANSLATE_NOOP(
                "wording", "%1: there is a measure %2 already. Please choose another id.") },
        { "indicator.register-unknown",
            QT_TRANSLATE_NOOP("wording", "%1: there is no register %2. Please correct it.") },
        { "indicator.file-unreadable",
            QT_TRANSLATE_NOOP("wording",
                "The file cannot be read, or is larger than a definition can be. Please check "
                "its name.") },
        { "indicator.sql-code-missing",
            QT_TRANSLATE_NOOP(
                "wording", "%1: the reason %2 is never given. Please use it or remove it.") },
        { "indicator.sql-code-unknown",
            QT_TRANSLATE_NOOP(
                "wording", "%1: it gives the reason %2, which has no sentence. Please add one.") },
        { "indicator.id-not-file-name",
            QT_TRANSLATE_NOOP("wording",
                "%1: the id and the name of the file differ. Please make them the same.") },
        { "indicator.exclusion-unknown",
            QT_TRANSLATE_NOOP("wording", "%1: there is no exclusion %2. Please correct it.") },
        { "indicator.bad-exclusion",
            QT_TRANSLATE_NOOP("wording",
                "The exclusion %1 has no code or sentence, or is there twice. Please correct "
                "it.") },
    };

}

SentenceTable reportSentences() { return kSentences; }

}
