// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/trail/AccessWords.h"

#include "presentation/common/Dates.h"
#include "presentation/common/Labels.h"

#include <QCoreApplication>

namespace rooftree::presentation {
namespace {

    using domain::Action;

    QString tr(const char* words) { return QCoreApplication::translate("AccessLog", words); }

    QString deed(Action action)
    {
        switch (action) {
        case Action::ReadRecord:
            return tr("opened the record");
        case Action::WriteConsultation:
            return tr("saved a visit");
        case Action::WriteAgenda:
            return tr("wrote the agenda");
        case Action::AnswerKiosk:
            return tr("handed the screen over, and the patient answered in the waiting room");
        case Action::OfferKiosk:
            return tr("offered the waiting-room screen");
        case Action::BookAppointment:
            return tr("booked an appointment");
        case Action::RegisterPatient:
            return tr("registered the patient");
        case Action::IssuePlan:
            return tr("printed the plan");
        case Action::RecordContact:
            return tr("wrote down a call");
        default:
            return domain::toWord(action);
        }
    }

}

QString whoWords(const app::AccessEntry& entry)
{
    return entry.who.isEmpty() ? tr("nobody signed in")
                               : tr("%1, %2").arg(entry.who, label(entry.role));
}

QString whatWords(const app::AccessEntry& entry)
{
    return tr("%1, %2 at %3, %4")
        .arg(deed(entry.action), dateText(domain::civilDate(entry.at)), timeText(entry.at),
            entry.station);
}

}
