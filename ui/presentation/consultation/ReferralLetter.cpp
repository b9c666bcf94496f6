// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/ReferralLetter.h"

#include "presentation/common/Dates.h"
#include "presentation/common/Labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    QString tr(const char* words) { return QCoreApplication::translate("referral", words); }

    QString quoted(const QString& words) { return u'\u201C' + words.trimmed() + u'\u201D'; }

    QString identityOf(const domain::PatientDetails& patient)
    {
        QStringList parts { patient.name.familyFirst() };
        if (const auto born = birthText(patient.born); !born.isEmpty())
            parts << tr("born %1").arg(born);
        if (patient.nhsNumber)
            parts << tr("NHS number %1").arg(patient.nhsNumber->formatted());
        return parts.join(u", "_s);
    }

    QString addressOf(const domain::PatientDetails& patient)
    {
        auto lines = patient.address.lines;
        if (patient.address.postcode)
            lines << patient.address.postcode->toString();
        return lines.join(u'\n');
    }

    QString phonesOf(const domain::PatientDetails& patient)
    {
        QStringList phones;
        for (const auto& each : { patient.phone, patient.mobile }) {
            if (each)
                phones << each->toString();
        }
        phones.removeDuplicates();
        return phones.join(u", "_s);
    }

    QString needsOf(const domain::PatientDetails& patient)
    {
        QStringList needs;
        for (const auto& each : patient.accessNeeds)
            needs << u"%1: %2"_s.arg(label(each.kind), each.text);
        return needs.join(u'\n');
    }

    /// The patient's own sentence where there is one.
    QString goalsOf(const std::vector<domain::Goal>& goals)
    {
        QStringList lines;
        for (const auto& goal : goals) {
            const auto& content = goal.content;
            lines << quoted(
                content.ownWords.isEmpty() ? content.words.toString() : content.ownWords);
        }
        return lines.join(u'\n');
    }

    void add(documents::FactSheet& sheet, const QString& heading, const QString& text)
    {
        if (!text.trimmed().isEmpty())
            sheet.facts.push_back({ heading, text });
    }

}

documents::FactSheet referralLetter(const ReferralLetterSource& source)
{
    documents::FactSheet sheet;
    sheet.title = tr("Referral letter");
    sheet.practiceName = source.practiceName;
    if (source.isDemo)
        sheet.demoWords = tr("DEMO: this person is not real");
    sheet.identity = identityOf(source.patient);
    sheet.printed = tr("Written %1 by %2, %3")
                        .arg(dateText(source.on), source.actor.name, source.practiceName);
    sheet.pageWords = tr("Page %1 of %2");
    sheet.lead = tr("Please see this person about what is written below.");
    add(sheet, tr("To"),
        source.note.to.trimmed().isEmpty() ? tr("Whoever it may concern") : source.note.to);
    add(sheet, tr("Date"), dateText(source.on));
    add(sheet, tr("GP practice"), source.practiceName);
    add(sheet, tr("Needs, concerns or problems"), quoted(source.note.about));
    add(sheet, tr("Reason for referral"), source.note.reason);
    add(sheet, tr("Goals and hopes"), goalsOf(source.goals));
    add(sheet, tr("Address"), addressOf(source.patient));
    add(sheet, tr("Telephone"), phonesOf(source.patient));
    add(sheet, tr("Individual requirements"), needsOf(source.patient));
    add(sheet, tr("Person completing record"), source.actor.name);
    sheet.closing = tr("This was agreed with the patient on %1.")
                        .arg(dateText(domain::civilDate(source.note.madeAt)));
    return sheet;
}

QString referralFileName(QDate on) { return u"referral_%1.pdf"_s.arg(on.toString(Qt::ISODate)); }

}
