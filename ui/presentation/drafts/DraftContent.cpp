// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/drafts/DraftContent.h"

#include "application/common/StrictJson.h"

#include <QJsonArray>

namespace rooftree::presentation {
namespace {

    /// A NUL and half a character make a whole text unreadable.
    QString readable(const QString& text)
    {
        return QString::fromUtf8(text.toUtf8()).remove(QChar(u'\0'));
    }

    QJsonValue readable(const QJsonValue& value)
    {
        if (value.isString())
            return readable(value.toString());
        if (value.isArray()) {
            QJsonArray kept;
            const auto array = value.toArray();
            for (const auto& each : array)
                kept.append(readable(QJsonValue(each)));
            return kept;
        }
        if (!value.isObject())
            return value;
        QJsonObject kept;
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            kept.insert(it.key(), readable(QJsonValue(it.value())));
        return kept;
    }

}

QByteArray keptContent(const QJsonObject& form)
{
    return QJsonDocument(readable(QJsonValue(form)).toObject()).toJson(QJsonDocument::Compact);
}

QJsonObject keptObject(const QByteArray& content)
{
    const auto read = app::strictJson(content);
    return read ? read->object() : QJsonObject();
}

}
