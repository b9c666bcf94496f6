// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/Sentences.h"

#include "wording/FieldNames.h"
#include "wording/SentenceTables.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rooftree::wording {
namespace {

    using domain::Error;
    using domain::ErrorKind;

    QString translated(const char* text) { return QCoreApplication::translate("wording", text); }

    const QHash<QString, const char*>& sentencesByCode()
    {
        static const auto byCode = [] {
            QHash<QString, const char*> found;
            for (const auto table : sentenceTables()) {
                for (const auto& each : table)
                    found.insert(QString::fromLatin1(each.code), each.text);
            }
            return found;
        }();
        return byCode;
    }

    /// The sentence of the code, or the one of its whole area ("rules.*"); null when there is
    /// neither.
    const char* ownSentence(QStringView code)
    {
        const auto& known = sentencesByCode();
        if (const char* const exact = known.value(code.toString()))
            return exact;
        const auto area = code.left(code.indexOf(u'.') + 1);
        return area.isEmpty() ? nullptr : known.value(area.toString() + u'*');
    }

    QString capitalised(const QString& text) { return text.left(1).toUpper() + text.mid(1); }

    QString monthName(const QString& number)
    {
        return QLocale().standaloneMonthName(number.toInt());
    }

    /// "14 May 2026" for an argument in ISO form.
    QString dateInWords(const QString& iso)
    {
        const auto date = QDate::fromString(iso, Qt::ISODate);
        return QLocale().toString(date, u"d MMMM yyyy");
    }

    /// The value of the placeholder at the start of `rest`, and how many characters it takes; 0
    /// when it is none.
    struct Filled {
        QString value;
        qsizetype length = 0;
    };

    QString argument(const Error& error, QChar digit)
    {
        return error.args.value(digit.digitValue() - 1);
    }

    Filled placeholder(QStringView rest, const Error& error)
    {
        constexpr QStringView kMonth = u"%month";
        constexpr QStringView kDate = u"%date";
        if (rest.startsWith(u"%field"))
            return { fieldName(error.field), 6 };
        if (rest.startsWith(u"%Field"))
            return { capitalised(fieldName(error.field)), 6 };
        if (rest.startsWith(kMonth) && rest.size() > kMonth.size())
            return { monthName(argument(error, rest[kMonth.size()])), kMonth.size() + 1 };
        if (rest.startsWith(kDate) && rest.size() > kDate.size())
            return { dateInWords(argument(error, rest[kDate.size()])), kDate.size() + 1 };
        if (rest.size() > 1 && rest[1] >= u'1' && rest[1] <= u'9')
            return { argument(error, rest[1]), 2 };
        return {};
    }

    /// One pass: chained QString::arg() would look for placeholders inside the values too.
    QString filled(const QString& text, const Error& error)
    {
        QString out;
        for (qsizetype i = 0; i < text.size();) {
            const auto found
                = text[i] == u'%' ? placeholder(QStringView(text).sliced(i), error) : Filled();
            out += found.length > 0 ? found.value : QString(text[i]);
            i += qMax<qsizetype>(1, found.length);
        }
        return out;
    }

    const char* kindSentence(ErrorKind kind)
    {
        switch (kind) {
        case ErrorKind::Validation:
            return QT_TRANSLATE_NOOP(
                "wording", "%Field cannot be accepted as it is. Please check it.");
        case ErrorKind::NotFound:
            return QT_TRANSLATE_NOOP(
                "wording", "%Field could not be found. Please look for it again.");
        case ErrorKind::Conflict:
            return QT_TRANSLATE_NOOP("wording",
                "Somebody else changed %field first. Nothing was overwritten; please look at both "
                "versions.");
        case ErrorKind::Denied:
            return QT_TRANSLATE_NOOP("wording",
                "Your role does not allow this. Nothing was changed; please ask your "
                "administrator.");
        case ErrorKind::Busy:
            return QT_TRANSLATE_NOOP("wording",
                "The database is busy. What you typed is still here; please try again in a "
                "moment.");
        case ErrorKind::Storage:
            return QT_TRANSLATE_NOOP("wording",
                "This was not saved because the database could not do it. Nothing was changed and "
                "what you typed is still here; please try again.");
        case ErrorKind::Incompatible:
            return QT_TRANSLATE_NOOP("wording",
                "%Field was made by a newer or another program and cannot be used here. Nothing "
                "was changed; please ask your administrator.");
        }
        return "";
    }

    QString fallback(const Error& error)
    {
        const auto said = filled(translated(kindSentence(error.kind)), error);
        if (error.detail.isEmpty())
            return said;
        return said
            + translated(QT_TRANSLATE_NOOP("wording", " (Reference: %1)")).arg(error.detail);
    }

}

QString sentence(const Error& error)
{
    const char* const own = ownSentence(error.detail);
    return own ? filled(translated(own), error) : fallback(error);
}

bool hasSentence(QStringView code) { return ownSentence(code) != nullptr; }

QString rangeNote(domain::NumberRange range)
{
    using domain::NumberRange;
    switch (range) {
    case NumberRange::EnglandWales:
        return {};
    case NumberRange::Scotland:
        return translated(QT_TRANSLATE_NOOP("wording",
            "This is a CHI number from Scotland, not an NHS number. Please confirm it."));
    case NumberRange::NorthernIreland:
        return translated(QT_TRANSLATE_NOOP("wording",
            "This is a Health and Care number from Northern Ireland, not an NHS number. Please "
            "confirm it."));
    case NumberRange::Ireland:
        return translated(QT_TRANSLATE_NOOP("wording",
            "This is a health identifier from Ireland, not an NHS number. Please confirm it."));
    case NumberRange::Test:
        return translated(
            QT_TRANSLATE_NOOP("wording", "This is a test number that belongs to no patient."));
    case NumberRange::Other:
        return translated(QT_TRANSLATE_NOOP("wording",
            "No NHS number starts like this. A digit may be mistyped; please confirm it."));
    }
    return {};
}

}
