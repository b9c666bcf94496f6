// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PaperTongue.h"

#include "application/common/StrictJson.h"
#include "documents/PageFlow.h"
#include "resources/Resources.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rooftree::documents {
namespace {

    QJsonObject objectIn(const QString& path)
    {
        const auto document = app::strictJson(resources::read(path));
        return document ? document->object() : QJsonObject();
    }

    QJsonObject entryOf(const QString& code)
    {
        const auto file = objectIn(u"languages/languages.json"_s);
        const auto entries = file.value("languages"_L1).toArray();
        for (const auto& each : entries) {
            if (each.toObject().value("code"_L1).toString() == code)
                return each.toObject();
        }
        return {};
    }

}

QString PaperTongue::draftWords() const
{
    if (m_draftNote.isEmpty())
        return {};
    return m_draftNote + u'\n' + isolated(u"Draft translation: nobody has checked it yet."_s);
}

PaperTongue PaperTongue::of(QStringView code)
{
    PaperTongue tongue;
    const auto wanted = code.toString();
    const auto file = objectIn(u"languages/paper_%1.json"_s.arg(wanted));
    const auto words = file.value("words"_L1).toObject();
    if (words.isEmpty())
        return tongue;
    tongue.m_code = wanted;
    for (auto each = words.begin(); each != words.end(); ++each)
        tongue.m_words.insert(each.key(), each.value().toString());
    const auto entry = entryOf(wanted);
    tongue.m_isRightToLeft = entry.value("direction"_L1).toString() == "rtl"_L1;
    if (file.value("verified_by"_L1).toString().isEmpty())
        tongue.m_draftNote = entry.value("draft"_L1).toString();
    return tongue;
}

}
