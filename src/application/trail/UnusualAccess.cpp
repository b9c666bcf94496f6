// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/trail/UnusualAccess.h"

#include "application/common/StrictJson.h"
#include "domain/common/SearchFold.h"
#include "resources/Resources.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace rooftree::app {
namespace {

    using domain::foldForSearch;

    constexpr qint64 kMinuteMs = 60'000;

    QTime timeOf(const QJsonObject& rule, QLatin1String name)
    {
        return QTime::fromString(rule.value(name).toString(), u"HH:mm"_s);
    }

    bool isNight(domain::Instant at, const UnusualAccessRules& rules)
    {
        const auto time = domain::civilTime(at).time();
        return rules.nightFrom > rules.nightTo ? time >= rules.nightFrom || time < rules.nightTo
                                               : time >= rules.nightFrom && time < rules.nightTo;
    }

    /// "Nurse Jo Evans" is an Evans.
    bool isNamesake(const QString& who, const QString& family)
    {
        const auto folded = foldForSearch(family);
        return !folded.isEmpty() && (u' ' + foldForSearch(who)).endsWith(u' ' + folded);
    }

    bool isColleague(const RecordOpening& opening, const QStringList& foldedColleagues)
    {
        const auto name = foldForSearch(opening.given + u' ' + opening.family);
        return std::any_of(foldedColleagues.begin(), foldedColleagues.end(),
            [&](const QString& each) { return (u' ' + each).endsWith(u' ' + name); });
    }

    class Finder final {
    public:
        Finder(const QStringList& colleagues, const UnusualAccessRules& rules) : m_rules(rules)
        {
            for (const auto& name : colleagues)
                m_colleagues << foldForSearch(name);
        }

        void look(const RecordOpening& opening)
        {
            const auto patient = opening.patient.value();
            if (isNamesake(opening.who, opening.family))
                add(opening, UnusualReason::SameSurname, patient);
            if (isColleague(opening, m_colleagues))
                add(opening, UnusualReason::Colleague, patient);
            if (isNight(opening.at, m_rules))
                count(opening, UnusualReason::Night, { patient });
            lookBack(opening);
        }

        std::vector<UnusualAccess> take()
        {
            for (auto& each : m_found) {
                if (const auto records = m_records.constFind(keyOf(each));
                    records != m_records.end())
                    each.records = static_cast<int>(records->size());
            }
            return std::move(m_found);
        }

    private:
        static QString keyOf(const UnusualAccess& each)
        {
            return u"%1 %2 %3"_s.arg(QString::number(each.opening.staff.value()),
                QString::number(domain::toEpochDay(domain::civilDate(each.opening.at))),
                QString::number(static_cast<int>(each.reason)));
        }

        void add(const RecordOpening& opening, UnusualReason reason, qint64 patient)
        {
            UnusualAccess found { opening, reason };
            const auto key = keyOf(found) + u' ' + QString::number(patient);
            if (m_said.contains(key))
                return;
            m_said.insert(key);
            m_found.push_back(std::move(found));
        }

        void count(const RecordOpening& opening, UnusualReason reason, const QSet<qint64>& patients)
        {
            add(opening, reason, 0);
            m_records[keyOf({ opening, reason })].unite(patients);
        }

        /// How many different records the same person opened in the time up to now.
        void lookBack(const RecordOpening& opening)
        {
            auto& recent = m_recent[opening.staff.value()];
            recent.push_back(opening);
            const auto since = opening.at.ms - m_rules.withinMinutes * kMinuteMs;
            std::erase_if(recent, [since](const auto& each) { return each.at.ms <= since; });
            QSet<qint64> patients;
            for (const auto& each : recent)
                patients.insert(each.patient.value());
            if (patients.size() > m_rules.mostRecords)
                count(opening, UnusualReason::ManyRecords, patients);
        }

        const UnusualAccessRules& m_rules;
        QStringList m_colleagues;
        QSet<QString> m_said;
        QHash<QString, QSet<qint64>> m_records;
        std::map<qint64, std::vector<RecordOpening>> m_recent;
        std::vector<UnusualAccess> m_found;
    };

}

domain::Result<UnusualAccessRules> UnusualAccessRules::load()
{
    return parse(resources::read(u"rules/unusual_access.json"));
}

domain::Result<UnusualAccessRules> UnusualAccessRules::parse(const QByteArray& json)
{
    const auto rule = strictJson(json).value_or(QJsonDocument()).object();
    const UnusualAccessRules rules { timeOf(rule, "nightFrom"_L1), timeOf(rule, "nightTo"_L1),
        rule.value("mostRecords"_L1).toInt(), rule.value("withinMinutes"_L1).toInt(),
        rule.value("daysShown"_L1).toInt(), rule.value("anchorDays"_L1).toInt() };
    const bool isWhole = rules.nightFrom.isValid() && rules.nightTo.isValid()
        && std::min({ rules.mostRecords, rules.withinMinutes, rules.daysShown, rules.anchorDays })
            > 0;
    if (!isWhole)
        return domain::fail(
            domain::ErrorKind::Validation, u"unusualAccess"_s, u"trail.bad-rules"_s);
    return rules;
}

std::vector<UnusualAccess> unusualAmong(const std::vector<RecordOpening>& openings,
    const QStringList& colleagues, const UnusualAccessRules& rules)
{
    Finder finder(colleagues, rules);
    for (const auto& opening : openings)
        finder.look(opening);
    return finder.take();
}

}
