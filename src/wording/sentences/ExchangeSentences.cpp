// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SentenceTables.h"

#include <QCoreApplication>

namespace rooftree::wording {
namespace {

    constexpr Sentence kSentences[] = {
        { "file.missing",
            QT_TRANSLATE_NOOP(
                "wording", "There is no such file. Please check its name and folder.") },
        { "file.unreadable",
            QT_TRANSLATE_NOOP("wording",
                "The file cannot be opened. Please check that you may read it and that it is still "
                "there.") },
        { "file.not-regular",
            QT_TRANSLATE_NOOP(
                "wording", "This is a folder or a device, not a file. Please choose a file.") },
        { "file.too-large",
            QT_TRANSLATE_NOOP("wording", "The file is larger than %1 MB. Please split it.") },
        { "file.read",
            QT_TRANSLATE_NOOP("wording",
                "The file could not be read to its end, so nothing was imported. Please check the "
                "disk and try again.") },
        { "file.changed",
            QT_TRANSLATE_NOOP("wording",
                "The file changed while it was read, so nothing was imported. Please try again "
                "when it is complete.") },
        { "file.encoding",
            QT_TRANSLATE_NOOP("wording",
                "The file has characters that cannot be read. Please save it as UTF-8.") },
        { "file.empty",
            QT_TRANSLATE_NOOP("wording", "The file is empty. Please choose another one.") },
        { "file.excel",
            QT_TRANSLATE_NOOP("wording",
                "This is an Excel workbook. Please save it as CSV and choose that file.") },
        { "file.xml",
            QT_TRANSLATE_NOOP("wording",
                "This is an XML or web page file. Please export the list as CSV and choose that "
                "file.") },
        { "csv.nul",
            QT_TRANSLATE_NOOP("wording",
                "Line %1 has a character that no text file has, so this is not a CSV file. Please "
                "export the list again.") },
        { "csv.quote-open",
            QT_TRANSLATE_NOOP("wording",
                "The quotation mark opened in line %1 is never closed. Please correct the file.") },
        { "csv.too-many-columns",
            QT_TRANSLATE_NOOP(
                "wording", "Line %1 has more than %2 columns. Please correct the file.") },
        { "csv.cell-too-long",
            QT_TRANSLATE_NOOP(
                "wording", "Line %1 has a cell of more than %2 KB. Please correct the file.") },
        { "list.unknown-layout",
            QT_TRANSLATE_NOOP("wording",
                "The columns of this file are not those of a known practice list. Please export "
                "the list with its headings.") },
        { "list.duplicate-column",
            QT_TRANSLATE_NOOP(
                "wording", "Columns %1 and %2 have the same heading. Please remove one of them.") },
        { "list.month-first",
            QT_TRANSLATE_NOOP("wording",
                "The dates of this file have the month before the day. Please export it with the "
                "day first.") },
        { "list.too-many-rows",
            QT_TRANSLATE_NOOP("wording", "The file has more than %1 rows. Please split it.") },
        { "list.delimiter",
            QT_TRANSLATE_NOOP("wording",
                "The cells of this file are not separated by commas. Please look at the preview "
                "before you import it.") },
        { "list.unknown-columns",
            QT_TRANSLATE_NOOP("wording",
                "The file has columns that are not read (%1). Please check that none of them is "
                "needed.") },
        { "list.no-names",
            QT_TRANSLATE_NOOP("wording",
                "This kind of file has no names, so it adds nobody: its rows are only compared "
                "with the people here.") },
        { "list.imported-before",
            QT_TRANSLATE_NOOP("wording",
                "This very file was imported on %date1. Whoever is here already stays as they "
                "are.") },
        { "import.cancelled",
            QT_TRANSLATE_NOOP("wording", "The import was cancelled and nothing was kept.") },
        { "import.other-file",
            QT_TRANSLATE_NOOP("wording",
                "The file is not the one that was previewed, so nothing was imported. Please "
                "preview it again.") },
        { "row.stray-quote",
            QT_TRANSLATE_NOOP("wording",
                "A quotation mark stands in the middle of a cell. Please put the whole cell in "
                "quotation marks and double the one inside.") },
        { "row.text-after-quote",
            QT_TRANSLATE_NOOP("wording",
                "There is text after a closing quotation mark. Please correct the cell.") },
        { "row.few-cells",
            QT_TRANSLATE_NOOP(
                "wording", "The row has %1 cells and needs %2. Please correct the row.") },
        { "row.many-cells",
            QT_TRANSLATE_NOOP("wording",
                "The row has %1 cells and should have %2. Please put cells with a comma in "
                "quotation marks.") },
        { "row.encoding",
            QT_TRANSLATE_NOOP("wording",
                "%Field has characters that cannot be read. Please save the file as UTF-8.") },
        { "row.no-nhs-number",
            QT_TRANSLATE_NOOP("wording",
                "The row has no NHS number, so the person cannot be told from others. Please add "
                "it.") },
        { "row.no-birth-date",
            QT_TRANSLATE_NOOP("wording",
                "The row has no date of birth, so the person cannot be told from others. Please "
                "add it.") },
        { "row.no-family-name",
            QT_TRANSLATE_NOOP("wording",
                "The row has no family name, so the person cannot be told from others. Please add "
                "it.") },
        { "row.number-of-other-scheme",
            QT_TRANSLATE_NOOP("wording",
                "The number is not from the NHS in England or Wales. Please check it.") },
        { "row.unknown-gender",
            QT_TRANSLATE_NOOP("wording",
                "The gender could not be read and is kept as unknown. Please check it.") },
        { "row.number-twice",
            QT_TRANSLATE_NOOP("wording",
                "The NHS number stands in two rows with different people, so neither was taken. "
                "Please correct the file.") },
        { "row.repeated",
            QT_TRANSLATE_NOOP(
                "wording", "The row repeats an earlier one, so it was not taken again.") },
        { "row.conflicting-birth-date",
            QT_TRANSLATE_NOOP("wording",
                "The date of birth differs from our record, so nothing was changed. Please check "
                "who this is.") },
        { "row.conflicting-name",
            QT_TRANSLATE_NOOP("wording",
                "The family name differs from our record, so nothing was changed. Please check who "
                "this is.") },
        { "row.details-differ",
            QT_TRANSLATE_NOOP("wording",
                "Some details differ from our record, which was kept as it is. Please compare "
                "them.") },
        { "row.not-registered",
            QT_TRANSLATE_NOOP("wording",
                "This person is not registered here, so the row was not taken. Please register the "
                "person first.") },
        { "file.not-written",
            QT_TRANSLATE_NOOP("wording",
                "The file could not be written. Please check the folder and the free space, and "
                "try again.") },
    };

}

SentenceTable exchangeSentences() { return kSentences; }

}
