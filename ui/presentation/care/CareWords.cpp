// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/care/CareWords.h"

#include "domain/common/Number.h"
#include "presentation/common/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::CareFieldType;

    QString tr(const char* words) { return QCoreApplication::translate("Care", words); }

    QString numberText(const domain::CareField& field, qint64 number)
    {
        const auto digits = QString::number(number);
        return field.unit.isEmpty() ? digits : digits + u' ' + field.unit;
    }

    QString answerText(const domain::CareField& field, const domain::CareEntry& entry)
    {
        switch (field.type) {
        case CareFieldType::Choice:
        case CareFieldType::Choices: {
            QStringList words;
            for (const auto& id : entry.choices(field.id)) {
                const auto* choice = field.choice(id);
                words << (choice ? choice->words : id);
            }
            return words.join(u", "_s);
        }
        case CareFieldType::Number: {
            const auto number = entry.number(field.id);
            return number ? u"%1: %2"_s.arg(field.label, numberText(field, *number)) : QString();
        }
        case CareFieldType::Day: {
            const auto day = entry.day(field.id);
            return day ? u"%1 %2"_s.arg(field.label, dateText(*day)) : QString();
        }
        case CareFieldType::Words:
            return entry.text(field.id);
        }
        Q_UNREACHABLE();
    }

    std::optional<int> typedNumber(
        const domain::CareKind& kind, const domain::TypedCare& typed, const QString& id)
    {
        const auto* field = kind.field(id);
        const auto answer = typed.value(id).value(0).trimmed();
        if (!field || answer.isEmpty())
            return std::nullopt;
        const auto number = domain::parseInt(answer, field->lowest, field->highest, u"careField"_s);
        return number ? std::optional(*number) : std::nullopt;
    }

    QString startText(const domain::CareKind& kind, const domain::TypedCare& typed,
        const domain::PacingRules& rules)
    {
        std::vector<int> tries;
        QStringList said;
        for (const auto& field : kind.fields) {
            const auto number = field.type == CareFieldType::Number
                ? typedNumber(kind, typed, field.id)
                : std::nullopt;
            if (!number)
                continue;
            tries.push_back(*number);
            said << QString::number(*number);
        }
        const auto start = domain::pacingStart(tries, rules);
        if (!start)
            return {};
        return tr("%1 % of the mean of %2, rounded down: begin with %3.")
            .arg(QString::number(rules.startPercent), said.join(u", "_s), QString::number(*start));
    }

    QString nextText(const domain::CareKind& kind, const domain::TypedCare& typed,
        const domain::PacingRules& rules)
    {
        const auto amount = typedNumber(kind, typed, u"amount"_s);
        const auto days = typedNumber(kind, typed, u"days"_s);
        const auto step = typedNumber(kind, typed, u"step"_s);
        if (!amount || !days || !step)
            return {};
        const auto next = domain::pacingNext(*amount, *days, *step, rules);
        if (!next)
            return {};
        if (*next == *amount)
            return tr("Fewer than %1 days of 7: stay at %2.")
                .arg(QString::number(rules.daysToStep), QString::number(*next));
        return tr("%1 days of 7 or more: %2 and %3 %, rounded down, is %4 next week.")
            .arg(QString::number(rules.daysToStep), QString::number(*amount),
                QString::number(*step), QString::number(*next));
    }

}

QString careText(const domain::CareKind& kind, const domain::CareEntry& entry)
{
    QStringList parts;
    for (const auto& field : kind.fields) {
        if (const auto said = answerText(field, entry); !said.isEmpty())
            parts << said;
    }
    return parts.join(u" \u00b7 "_s);
}

QString careSumText(
    const domain::CareKind& kind, const domain::TypedCare& typed, const domain::PacingRules& rules)
{
    switch (kind.sum) {
    case domain::CareSum::None:
        return {};
    case domain::CareSum::PacingStart:
        return startText(kind, typed, rules);
    case domain::CareSum::PacingNext:
        return nextText(kind, typed, rules);
    }
    Q_UNREACHABLE();
}

}
