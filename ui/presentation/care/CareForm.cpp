// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/care/CareForm.h"

#include "presentation/common/Dates.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::CareFieldType;

    QString typedFrom(const domain::CareValue& value, CareFieldType type)
    {
        if (type == CareFieldType::Number)
            return QString::number(value.number.value_or(0));
        if (type == CareFieldType::Day)
            return dateText(domain::fromEpochDay(value.number.value_or(0)));
        return value.text;
    }

}

CareForm CareForm::over(const domain::CareEntry& entry, const domain::CareKind& kind)
{
    CareForm form;
    form.mode = Mode::Correct;
    form.onDay = dateText(entry.onDay);
    form.replaces = entry.id;
    for (const auto& value : entry.values) {
        if (const auto* field = kind.field(value.field))
            form.typed[value.field] << typedFrom(value, field->type);
    }
    return form;
}

bool CareForm::isEmpty() const
{
    return mode == Mode::New && onDay.trimmed().isEmpty() && reason.trimmed().isEmpty()
        && std::all_of(typed.begin(), typed.end(),
            [](const auto& answers) { return answers.join(QString()).trimmed().isEmpty(); });
}

QJsonObject CareForm::save(const domain::CareKind& kind) const
{
    QJsonObject answers;
    QJsonArray words;
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        answers.insert(it.key(), QJsonArray::fromStringList(it.value()));
        const auto* field = kind.field(it.key());
        if (field && field->type == CareFieldType::Words)
            words.append(it.value().join(u'\n'));
    }
    return { { u"mode"_s, static_cast<int>(mode) }, { u"onDay"_s, onDay },
        { u"answers"_s, answers }, { u"careWords"_s, words }, { u"careReason"_s, reason },
        { u"replaces"_s, replaces ? replaces->value() : 0 } };
}

CareForm CareForm::restored(const QJsonObject& kept)
{
    CareForm form;
    const auto mode = kept.value("mode"_L1).toInt();
    form.mode = mode == 1 ? Mode::Correct : mode == 2 ? Mode::TakeBack : Mode::New;
    form.onDay = kept.value("onDay"_L1).toString();
    form.reason = kept.value("careReason"_L1).toString();
    if (const auto id = kept.value("replaces"_L1).toInteger(); id > 0)
        form.replaces = domain::CareEntryId(id);
    if (!form.replaces)
        form.mode = Mode::New;
    const auto answers = kept.value("answers"_L1).toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        QStringList said;
        for (const auto& each : it.value().toArray())
            said << each.toString();
        form.typed.insert(it.key(), said);
    }
    return form;
}

}
