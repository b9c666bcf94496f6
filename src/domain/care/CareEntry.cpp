// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/care/CareEntry.h"

#include "domain/common/DateParser.h"
#include "domain/common/Number.h"
#include "domain/common/Text.h"

#include <QSet>

#include <algorithm>

namespace rooftree::domain {
namespace {

    using namespace Qt::StringLiterals;

    auto refused(const QString& code, const QStringList& args)
    {
        return fail(ErrorKind::Validation, u"careField"_s, code, args);
    }

    Result<std::vector<CareValue>> choicesOf(const CareField& field, const QStringList& typed)
    {
        std::vector<CareValue> values;
        if (field.type == CareFieldType::Choice && typed.size() > 1)
            return refused(u"care.not-a-choice"_s, { field.label });
        for (const auto& each : typed) {
            const CareValue value { field.id, each };
            if (!field.choice(each)
                || std::find(values.begin(), values.end(), value) != values.end())
                return refused(u"care.not-a-choice"_s, { field.label });
            values.push_back(value);
        }
        return values;
    }

    Result<CareValue> oneOf(const CareField& field, const QString& typed, QDate today)
    {
        if (field.type == CareFieldType::Number) {
            const auto number
                = parseInt(typed.trimmed(), field.lowest, field.highest, u"careField"_s);
            if (!number)
                return refused(u"care.number"_s,
                    { field.label, QString::number(field.lowest), QString::number(field.highest) });
            return CareValue { field.id, {}, *number };
        }
        if (field.type == CareFieldType::Day) {
            const auto day = parseTypedDate(typed, today, u"careField"_s);
            if (!day)
                return refused(u"care.day"_s, { field.label });
            return CareValue { field.id, {}, toEpochDay(*day) };
        }
        auto words = cleanText(typed, kTextLimit, u"careField"_s);
        if (!words)
            return failure(words);
        return CareValue { field.id, *std::move(words) };
    }

    QStringList said(const TypedCare& typed, const CareField& field)
    {
        QStringList answers;
        for (const auto& each : typed.value(field.id)) {
            if (!each.trimmed().isEmpty())
                answers << each;
        }
        return answers;
    }

    const CareValue* valueOf(const CareEntry& entry, QStringView field)
    {
        for (const auto& each : entry.values) {
            if (each.field == field)
                return &each;
        }
        return nullptr;
    }

}

QStringList CareEntry::choices(QStringView field) const
{
    QStringList found;
    for (const auto& each : values) {
        if (each.field == field)
            found << each.text;
    }
    return found;
}

QString CareEntry::text(QStringView field) const
{
    const auto* value = valueOf(*this, field);
    return value ? value->text : QString();
}

std::optional<qint64> CareEntry::number(QStringView field) const
{
    const auto* value = valueOf(*this, field);
    return value ? value->number : std::nullopt;
}

std::optional<QDate> CareEntry::day(QStringView field) const
{
    const auto since = number(field);
    return since ? std::optional(fromEpochDay(*since)) : std::nullopt;
}

Result<std::vector<CareValue>> checkedCare(
    const CareKind& kind, const TypedCare& typed, QDate today)
{
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        if (!kind.field(it.key()))
            return refused(u"care.not-a-choice"_s, { it.key() });
    }
    std::vector<CareValue> values;
    for (const auto& field : kind.fields) {
        const auto answers = said(typed, field);
        if (answers.isEmpty()) {
            if (field.isRequired)
                return refused(u"care.needed"_s, { field.label });
            continue;
        }
        if (field.type == CareFieldType::Choice || field.type == CareFieldType::Choices) {
            auto chosen = choicesOf(field, answers);
            if (!chosen)
                return chosen;
            values.insert(values.end(), chosen->begin(), chosen->end());
            continue;
        }
        auto value = oneOf(field, answers.front(), today);
        if (!value)
            return failure(value);
        values.push_back(*std::move(value));
    }
    if (values.empty() && !kind.fields.empty())
        return fail(ErrorKind::Validation, u"careField"_s, u"care.empty"_s);
    return values;
}

Result<void> checkedCareDay(QDate onDay, QDate today)
{
    if (!onDay.isValid() || onDay > today)
        return fail(ErrorKind::Validation, u"careDay"_s, u"care.in-future"_s);
    return {};
}

std::vector<CareEntry> standing(std::vector<CareEntry> all)
{
    QSet<qint64> replaced;
    for (const auto& each : all) {
        if (each.replaces)
            replaced.insert(each.replaces->value());
    }
    std::erase_if(all, [&replaced](const auto& each) {
        return each.isTakenBack || replaced.contains(each.id.value());
    });
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return std::pair(a.onDay, a.id.value()) > std::pair(b.onDay, b.id.value());
    });
    return all;
}

}
