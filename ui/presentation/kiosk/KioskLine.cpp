// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kiosk/KioskLine.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

void KioskLine::enter(QObject*, const app::KioskCode&, Then<app::KioskInvitation> then)
{
    then(domain::fail(domain::ErrorKind::Denied, u"kioskCode"_s, u"kiosk.see-reception"_s));
}

void KioskLine::printList(QObject*, domain::KioskSessionId, Then<void> then)
{
    then(domain::fail(domain::ErrorKind::NotFound, u"printer"_s, u"print.no-printer"_s));
}

}
