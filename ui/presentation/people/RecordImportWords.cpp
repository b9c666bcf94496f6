// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/RecordImportWords.h"

#include "wording/Sentences.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using exchange::FhirFileReport;
    using exchange::FhirProblem;
    using exchange::FhirReport;

    /// So many entries are named; the rest is counted.
    constexpr qsizetype kMostPlaces = 5;

    QString words(const char* text) { return QCoreApplication::translate("RecordImport", text); }

    QString number(qsizetype count) { return QLocale().toString(count); }

    int newRecords(const FhirReport& report)
    {
        return report.total().imported - report.total(u"Patient"_s).imported;
    }

    QString placeOf(const FhirProblem& problem)
    {
        return problem.resourceType.isEmpty()
            ? number(problem.entry)
            : u"%1 (%2)"_s.arg(number(problem.entry), problem.resourceType);
    }

    QString lineOf(const QString& file, const QStringList& places, const QString& sentence)
    {
        if (places.isEmpty())
            return words(QT_TRANSLATE_NOOP("RecordImport", "%1: %2")).arg(file, sentence);
        if (places.size() == 1)
            return words(QT_TRANSLATE_NOOP("RecordImport", "%1, entry %2: %3"))
                .arg(file, places.first(), sentence);
        const auto named = places.mid(0, kMostPlaces).join(u", "_s);
        if (places.size() <= kMostPlaces)
            return words(QT_TRANSLATE_NOOP("RecordImport", "%1, entries %2: %3"))
                .arg(file, named, sentence);
        return words(QT_TRANSLATE_NOOP("RecordImport", "%1, entries %2 and %3 more: %4"))
            .arg(file, named, number(places.size() - kMostPlaces), sentence);
    }

    /// The problems of one kind in one file, those that say the same in one line.
    QStringList linesOf(const FhirFileReport& file, FhirProblem::Severity severity)
    {
        QStringList sentences;
        QHash<QString, QStringList> places;
        for (const auto& problem : file.problems) {
            if (problem.severity != severity)
                continue;
            const auto sentence = wording::sentence(problem.error);
            if (!sentences.contains(sentence))
                sentences << sentence;
            if (problem.entry > 0)
                places[sentence] << placeOf(problem);
        }
        QStringList lines;
        for (const auto& sentence : std::as_const(sentences))
            lines << lineOf(file.file, places.value(sentence), sentence);
        return lines;
    }

    QString addedWords(const FhirReport& report)
    {
        return words(QT_TRANSLATE_NOOP("RecordImport", "Added people: %1. Other records: %2."))
            .arg(number(report.total(u"Patient"_s).imported), number(newRecords(report)));
    }

    /// Whose files were taken and whose were not.
    QString stoppedWords(const FhirReport& report)
    {
        const auto all = static_cast<qsizetype>(report.files.size()) + report.notReached.size();
        const auto why = report.stopped->detail == u"import.cancelled"
            ? words(QT_TRANSLATE_NOOP("RecordImport", "You stopped the import."))
            : wording::sentence(*report.stopped);
        return words(QT_TRANSLATE_NOOP("RecordImport",
                         "%1 Files that were imported before and stay: %2 of %3. Of the others "
                         "nothing was kept. You can import again: what is here is not added "
                         "twice."))
            .arg(why, number(report.appliedFiles()), number(all));
    }

    QString refusedWords(const FhirReport& report)
    {
        if (report.appliedFiles() == 0)
            return words(QT_TRANSLATE_NOOP("RecordImport",
                "Nothing was imported. Below stands what is wrong and what to do."));
        return words(QT_TRANSLATE_NOOP("RecordImport",
                         "%1 Files that were not imported: %2 of %3. Below stands what is wrong "
                         "with them and what to do."))
            .arg(addedWords(report), number(report.refusedFiles()),
                number(static_cast<qsizetype>(report.files.size())));
    }

}

QString outcomeWords(const FhirFileReport& file, bool isDone)
{
    FhirReport alone;
    alone.files.push_back(file);
    const auto sum = alone.total();
    if (file.isRefused())
        return isDone ? words(QT_TRANSLATE_NOOP("RecordImport", "Not imported: see above"))
                      : words(QT_TRANSLATE_NOOP("RecordImport", "Cannot be imported: see above"));
    if (sum.imported > 0)
        return words(isDone ? QT_TRANSLATE_NOOP("RecordImport", "Imported, new: %1")
                            : QT_TRANSLATE_NOOP("RecordImport", "New: %1"))
            .arg(number(sum.imported));
    return sum.unchanged > 0 ? words(QT_TRANSLATE_NOOP("RecordImport", "Here already"))
                             : words(QT_TRANSLATE_NOOP("RecordImport", "Nothing to keep in it"));
}

QString sumWords(const FhirReport& report, bool isDone)
{
    return words(isDone ? QT_TRANSLATE_NOOP("RecordImport",
                     "Added people: %1. Other records: %2. Here already: %3. Left out: %4.")
                        : QT_TRANSLATE_NOOP("RecordImport",
                            "New people: %1. Other new records: %2. Here already: %3. Left out, "
                            "of kinds that are not kept: %4."))
        .arg(number(report.total(u"Patient"_s).imported), number(newRecords(report)),
            number(report.total().unchanged), number(report.total().skipped));
}

QString resultWords(const FhirReport& report)
{
    if (report.stopped)
        return stoppedWords(report);
    if (report.refusedFiles() > 0)
        return refusedWords(report);
    if (report.total().imported == 0)
        return words(QT_TRANSLATE_NOOP(
            "RecordImport", "Everything in these files is here already. Nothing was changed."));
    return addedWords(report);
}

QString registerWords(const std::vector<RegisterCount>& registers)
{
    QStringList each;
    for (const auto& reg : registers)
        each
            << words(QT_TRANSLATE_NOOP("RecordImport", "%1 %2")).arg(reg.title, number(reg.people));
    if (each.isEmpty())
        return {};
    return words(QT_TRANSLATE_NOOP("RecordImport", "Living people on the registers now: %1."))
        .arg(each.join(u", "_s));
}

QStringList refusalWords(const FhirReport& report)
{
    QStringList lines;
    for (const auto& file : report.files) {
        if (file.refusal)
            lines << lineOf(file.file, {}, wording::sentence(*file.refusal));
        lines << linesOf(file, FhirProblem::Severity::Reject);
    }
    return lines;
}

QStringList remarkWords(const FhirReport& report)
{
    QStringList lines;
    for (const auto& file : report.files) {
        lines << linesOf(file, FhirProblem::Severity::Warn);
        if (file.problemsNotListed > 0)
            lines << lineOf(file.file, {},
                words(QT_TRANSLATE_NOOP("RecordImport", "further remarks: %1"))
                    .arg(number(file.problemsNotListed)));
    }
    return lines;
}

}
