// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/trail/TrailPapers.h"

#include "presentation/common/Dates.h"
#include "presentation/common/Labels.h"
#include "presentation/trail/AccessWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    constexpr qsizetype kGroup = 8; // digits of the hash between two blanks, for reading aloud

    QString tr(const char* words) { return QCoreApplication::translate("TrailPapers", words); }

    QString momentText(domain::Instant at)
    {
        return tr("%1 at %2").arg(dateText(domain::civilDate(at)), timeText(at));
    }

    documents::FactSheet sheetOf(const TrailPaperSource& source, const QString& title)
    {
        documents::FactSheet sheet;
        sheet.title = title;
        sheet.practiceName = source.practiceName;
        if (source.isDemo)
            sheet.demoWords = tr("Made-up people of a demonstration");
        sheet.printed
            = tr("Printed %1 by %2, %3")
                  .arg(momentText(source.at), source.actor.name, label(source.actor.role));
        sheet.pageWords = tr("Page %1 of %2");
        return sheet;
    }

    QString inGroups(const QString& hash)
    {
        QStringList groups;
        for (qsizetype at = 0; at < hash.size(); at += kGroup)
            groups << hash.mid(at, kGroup);
        return groups.join(u' ');
    }

}

documents::FactSheet accessSheet(const TrailPaperSource& source, const QString& identity,
    const std::vector<app::AccessEntry>& entries)
{
    auto sheet = sheetOf(source, tr("Who has looked at this record"));
    sheet.identity = identity;
    sheet.lead = tr("Everybody who opened or wrote in this record, the newest first, as the audit "
                    "trail has it. The trail says who, when, where and what was done; it does not "
                    "say why.");
    for (const auto& entry : entries)
        sheet.lines.push_back({ whoWords(entry), whatWords(entry) });
    sheet.closing = entries.empty()
        ? tr("Nobody has opened this record.")
        : tr("If you do not know somebody on this list, please ask the practice manager.");
    return sheet;
}

documents::FactSheet anchorSheet(const TrailPaperSource& source, const app::TrailHead& head)
{
    auto sheet = sheetOf(source, tr("Anchor of the audit trail"));
    sheet.lead = tr("Keep this page in the manager's folder, away from the computer. Whoever "
                    "rewrites the trail cannot rewrite this page.");
    sheet.facts = { { tr("Events so far"), QString::number(head.anchor.seq) },
        { tr("Hash of the last one"), inGroups(head.anchor.hash) },
        { tr("Time of the last one"), momentText(head.at) } };
    sheet.closing
        = tr("To check the trail against this page, now or in years: rooftree-cli verify --anchor "
             "\"%1:HASH\", with the hash above in the place of HASH. Blanks do not matter.")
              .arg(QString::number(head.anchor.seq));
    return sheet;
}

}
