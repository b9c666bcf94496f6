// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/audit/WaitingWords.h"

#include "wording/Sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    struct Group {
        QString why;
        QStringList names;
    };

    QString whyOf(const audit::IndicatorResult& result)
    {
        return result.failure ? wording::sentence(*result.failure) : result.definition.noDataYet;
    }

    std::vector<Group> grouped(const audit::AuditReport& report)
    {
        std::vector<Group> groups;
        for (const auto& each : report.indicators) {
            if (each.isCounted())
                continue;
            const QString why = whyOf(each);
            auto found = std::find_if(groups.begin(), groups.end(),
                [&why](const auto& group) { return group.why == why; });
            if (found == groups.end())
                found = groups.insert(groups.end(), { why, {} });
            found->names += each.definition.id + u' ' + each.definition.title;
        }
        return groups;
    }

    QString notUsed(const audit::IndicatorLibrary::Unused& unused)
    {
        const auto words = QCoreApplication::translate(
            "reports", QT_TRANSLATE_NOOP("reports", "Your own file %1 is not used"));
        return QString(words).replace(u"%1"_s, unused.name + u".json"_s);
    }

}

QString waitingWords(
    const audit::AuditReport& report, const std::vector<audit::IndicatorLibrary::Unused>& unused)
{
    QStringList paragraphs;
    for (const auto& group : grouped(report))
        paragraphs += group.names.join(u", "_s) + u": "_s + group.why;
    for (const auto& each : unused)
        paragraphs += notUsed(each) + u": "_s + wording::sentence(each.why);
    return paragraphs.join(u'\n');
}

}
