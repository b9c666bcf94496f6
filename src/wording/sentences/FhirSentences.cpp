// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SentenceTables.h"

#include <QCoreApplication>

namespace rooftree::wording {
namespace {

    // The place in the file is shown beside the sentence, so that none of them repeats it.
    constexpr Sentence kSentences[] = {
        { "file.archive",
            QT_TRANSLATE_NOOP("wording",
                "This is a packed archive. Please unpack it and choose the files inside.") },
        { "fhir.no-files",
            QT_TRANSLATE_NOOP("wording",
                "This folder has no FHIR files. Please choose a folder with .json or .ndjson "
                "files.") },
        { "fhir.too-many-files",
            QT_TRANSLATE_NOOP(
                "wording", "This folder has more than %1 files. Please import it in parts.") },
        { "fhir.not-json",
            QT_TRANSLATE_NOOP("wording",
                "This is not a correct JSON file, so nothing of it was imported. Please export it "
                "again.") },
        { "fhir.not-an-object",
            QT_TRANSLATE_NOOP(
                "wording", "This JSON file holds no FHIR resource. Please export it again.") },
        { "fhir.too-large",
            QT_TRANSLATE_NOOP(
                "wording", "A bundle is larger than %1 MB. Please export it in parts.") },
        { "fhir.too-deep",
            QT_TRANSLATE_NOOP("wording",
                "The file is nested deeper than %1 levels, which no real record is. Please check "
                "where it comes from.") },
        { "fhir.too-many-entries",
            QT_TRANSLATE_NOOP(
                "wording", "The bundle has more than %1 entries. Please export it in parts.") },
        { "fhir.long-text",
            QT_TRANSLATE_NOOP("wording",
                "A text is longer than %1 KB. Please shorten it where it was written.") },
        { "fhir.nul",
            QT_TRANSLATE_NOOP("wording",
                "A text contains a character that cannot be stored. Please correct it where it was "
                "written.") },
        { "fhir.text",
            QT_TRANSLATE_NOOP("wording",
                "A text has damaged characters. Please export the file again as UTF-8.") },
        { "fhir.number",
            QT_TRANSLATE_NOOP("wording",
                "A number is too large or too exact to be kept. Please correct it where it was "
                "written.") },
        { "fhir.duplicate-key",
            QT_TRANSLATE_NOOP("wording",
                "An element stands twice in the same place, so its meaning is not certain. Please "
                "export the file again.") },
        { "fhir.remote-attachment",
            QT_TRANSLATE_NOOP("wording",
                "An attachment is only a link, and links are never opened. Please export it with "
                "its content.") },
        { "fhir.bundle-type",
            QT_TRANSLATE_NOOP("wording",
                "The bundle is of a type that is not read. Please export it as a collection.") },
        { "fhir.request-method",
            QT_TRANSLATE_NOOP("wording",
                "The bundle asks to change or remove records, which an import never does. Please "
                "export a collection.") },
        { "fhir.duplicate-entry",
            QT_TRANSLATE_NOOP("wording",
                "Two entries of the bundle have the same name. Please export it again.") },
        { "fhir.no-type",
            QT_TRANSLATE_NOOP(
                "wording", "An entry does not say what it is. Please export the bundle again.") },
        { "fhir.wrong-type",
            QT_TRANSLATE_NOOP("wording",
                "An element has the wrong type, for example text where a number belongs. Please "
                "correct it where it was written.") },
        { "fhir.unknown-word",
            QT_TRANSLATE_NOOP("wording",
                "A code is not one that FHIR has for this element. Please correct it where it was "
                "written.") },
        { "fhir.date",
            QT_TRANSLATE_NOOP("wording",
                "A date is not written as FHIR asks: 2024-02-01. Please correct it where it was "
                "written.") },
        { "fhir.no-time-zone",
            QT_TRANSLATE_NOOP("wording",
                "A date with a time does not say its time zone. Please export it with one.") },
        { "fhir.partial-date",
            QT_TRANSLATE_NOOP(
                "wording", "Only a part of the date is known. It is kept as it is.") },
        { "fhir.partial-birth-date",
            QT_TRANSLATE_NOOP(
                "wording", "Only a part of the date of birth is known. It is kept as it is.") },
        { "fhir.no-id",
            QT_TRANSLATE_NOOP("wording",
                "The record has no id, so a second import could not recognise it. Please export it "
                "with one.") },
        { "fhir.no-identity",
            QT_TRANSLATE_NOOP("wording",
                "The patient has neither an NHS number nor an identifier of the sending system. "
                "Please add one.") },
        { "fhir.no-subject",
            QT_TRANSLATE_NOOP("wording",
                "The record does not say whose it is, so it was not taken. Please correct it where "
                "it was written.") },
        { "fhir.subject-elsewhere",
            QT_TRANSLATE_NOOP("wording",
                "The record is about a patient who is not in this file, so it was not taken. "
                "Please export them together.") },
        { "fhir.contained-patient",
            QT_TRANSLATE_NOOP("wording",
                "The record carries a patient inside it, so it is not certain whose it is. Please "
                "export the patient as an entry.") },
        { "fhir.several-patients",
            QT_TRANSLATE_NOOP("wording",
                "The file has more than one patient where one is expected. Please export each by "
                "itself.") },
        { "fhir.reference-cycle",
            QT_TRANSLATE_NOOP("wording",
                "Records of the bundle point at each other in a circle. Please export it again.") },
        { "fhir.two-nhs-numbers",
            QT_TRANSLATE_NOOP("wording",
                "The patient has two different NHS numbers. Please correct it where it was "
                "written.") },
        { "fhir.other-identifier",
            QT_TRANSLATE_NOOP(
                "wording", "A number that is not an NHS number was kept as another identifier.") },
        { "fhir.two-people",
            QT_TRANSLATE_NOOP("wording",
                "The identifiers belong to two people here, so nothing was changed. Please check "
                "who this is.") },
        { "fhir.conflicting-person",
            QT_TRANSLATE_NOOP("wording",
                "The date of birth or family name differs from our record, so nothing was changed. "
                "Please check who this is.") },
        { "fhir.details-differ",
            QT_TRANSLATE_NOOP("wording",
                "Some details differ from our record, which was kept as it is. Please compare "
                "them.") },
        { "fhir.no-code",
            QT_TRANSLATE_NOOP("wording",
                "The record has no code that says what it is about. Please correct it where it was "
                "written.") },
        { "fhir.snomed-code",
            QT_TRANSLATE_NOOP("wording",
                "A SNOMED CT code is not correct, so it is not counted on any register. Please "
                "check it.") },
        { "fhir.no-status",
            QT_TRANSLATE_NOOP("wording",
                "The record has no status, so it is not certain that it holds. Please correct it "
                "where it was written.") },
        { "fhir.no-clinical-status",
            QT_TRANSLATE_NOOP("wording",
                "The condition does not say whether it is active; it is kept as active unless it "
                "has an end.") },
        { "fhir.refuted",
            QT_TRANSLATE_NOOP("wording", "The condition was ruled out, so it was not taken.") },
        { "fhir.no-unit",
            QT_TRANSLATE_NOOP("wording",
                "A measured value has no unit, so it was not taken. Please correct it where it was "
                "written.") },
        { "fhir.goals-of-the-dead",
            QT_TRANSLATE_NOOP("wording",
                "The patient has died and still has active goals. Please close them where they "
                "were written.") },
    };

}

SentenceTable fhirSentences() { return kSentences; }

}
