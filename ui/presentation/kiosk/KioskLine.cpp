// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/kiosk/KioskLine.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

void KioskLine::enter(QObject*, const app::KioskCode&, Then<app::KioskInvitation> then)
{
    then(domain::fail(domain::ErrorKind::Denied, u"kioskCode"_s, u"kiosk.see-reception"_s));
}

}
