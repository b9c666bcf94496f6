// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/common/RuleSources.h"

#include "application/common/StrictJson.h"
#include "resources/Resources.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;

    const QStringView kFolders[] { u"care/", u"courses/", u"flare/", u"indicators/",
        u"instruments/", u"rules/", u"topics/", u"training/" };

    QString scalar(const QJsonValue& value)
    {
        return value.isDouble() || value.isString() ? value.toVariant().toString() : QString();
    }

    /// What the object calls itself: a title or words, and its number where it is one.
    QString nameOf(const QJsonObject& object)
    {
        QString name;
        for (const auto* key : { "title", "words", "label", "name", "drug", "sentence", "id" }) {
            name = object.value(QLatin1StringView(key)).toString();
            if (!name.isEmpty())
                break;
        }
        const auto value = scalar(object.value("value"_L1));
        const auto unit = object.value("unit"_L1).toString();
        if (!value.isEmpty())
            name += u": "_s + value + (unit.isEmpty() ? QString() : u' ' + unit);
        return name;
    }

    class Walk final {
    public:
        Walk(QString file, QString version) : m_file(std::move(file)), m_version(std::move(version))
        {
        }

        /// `about` is what the value is part of, from the outside to the inside.
        void into(const QJsonValue& value, const QStringList& about)
        {
            for (const auto& each : value.toArray())
                into(each, about);
            if (value.isObject())
                intoObject(value.toObject(), about);
        }

        std::vector<RuleSource> take() { return std::move(m_found); }

    private:
        void intoObject(const QJsonObject& object, QStringList about)
        {
            if (const auto name = nameOf(object); !name.isEmpty())
                about << name;
            const auto source = object.value("source"_L1).toString();
            if (!source.isEmpty()) {
                auto verifiedBy = object.value("verified_by"_L1).toString();
                if (verifiedBy.isEmpty())
                    verifiedBy = object.value("verifiedBy"_L1).toString();
                m_found.push_back({ m_file, m_version,
                    about.isEmpty() ? m_file : about.join(u" \u203a "_s), source, verifiedBy });
            }
            for (auto it = object.begin(); it != object.end(); ++it)
                into(it.value(), about);
        }

        QString m_file;
        QString m_version;
        std::vector<RuleSource> m_found;
    };

}

std::vector<RuleSource> ruleSourcesIn(const QString& file, const QByteArray& json)
{
    const auto document = strictJson(json);
    if (!document)
        return {};
    Walk walk(file, document->object().value("version"_L1).toString());
    walk.into(
        document->isArray() ? QJsonValue(document->array()) : QJsonValue(document->object()), {});
    return walk.take();
}

std::vector<RuleSource> ruleSources()
{
    std::vector<RuleSource> all;
    for (const auto& folder : kFolders) {
        for (const auto& path : resources::list(folder)) {
            if (!path.endsWith(u".json"_s))
                continue;
            auto found = ruleSourcesIn(path.chopped(5), resources::read(path));
            all.insert(all.end(), std::make_move_iterator(found.begin()),
                std::make_move_iterator(found.end()));
        }
    }
    return all;
}

}
