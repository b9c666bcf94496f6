// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/flare/FlarePlanForm.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    QMap<QString, QString> saying(const QMap<QString, QString>& texts)
    {
        QMap<QString, QString> said;
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            if (const auto words = it.value().trimmed(); !words.isEmpty())
                said.insert(it.key(), words);
        }
        return said;
    }

}

FlarePlanForm FlarePlanForm::over(const std::optional<domain::FlarePlan>& last)
{
    if (!last)
        return {};
    return { last->texts, last->isApproved, last->version };
}

bool FlarePlanForm::differs(const std::optional<domain::FlarePlan>& last) const
{
    const auto before = over(last);
    return saying(texts) != saying(before.texts) || isApproved != before.isApproved;
}

QJsonObject FlarePlanForm::save() const
{
    QJsonArray sections;
    QJsonArray words;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        sections.append(it.key());
        words.append(it.value());
    }
    QJsonObject kept { { u"sections"_s, sections }, { u"flareWords"_s, words },
        { u"isApproved"_s, isApproved } };
    if (base)
        kept.insert(u"base"_s, base->value());
    return kept;
}

FlarePlanForm FlarePlanForm::restored(const QJsonObject& kept)
{
    FlarePlanForm form;
    const auto sections = kept.value("sections"_L1).toArray();
    const auto words = kept.value("flareWords"_L1).toArray();
    for (int i = 0; i < sections.size() && i < words.size(); ++i)
        form.texts.insert(sections[i].toString(), words[i].toString());
    form.isApproved = kept.value("isApproved"_L1).toBool();
    if (const auto base = domain::RowVersion::fromInt(kept.value("base"_L1).toInt()))
        form.base = *base;
    return form;
}

}
