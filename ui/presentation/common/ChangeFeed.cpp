// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/ChangeFeed.h"

#include <QMetaObject>

namespace rooftree::presentation {

ChangeFeed::ChangeFeed(QObject* parent) : QObject(parent) { }

void ChangeFeed::publish(const app::Change& change)
{
    QMetaObject::invokeMethod(this, [this, change] {
        using Kind = app::Change::Kind;
        switch (change.kind) {
        case Kind::People:
            Q_EMIT peopleChanged();
            break;
        case Kind::Today:
        case Kind::Kiosk:
            Q_EMIT todayChanged();
            break;
        case Kind::Calls:
            Q_EMIT callsChanged();
            break;
        case Kind::Courses:
            Q_EMIT coursesChanged();
            break;
        case Kind::Record:
            if (change.patient)
                Q_EMIT recordChanged(change.patient->value());
            break;
        case Kind::Users:
        case Kind::Practice:
            Q_EMIT usersChanged();
            break;
        }
    });
}

void ChangeFeed::publishEverything()
{
    Q_EMIT peopleChanged();
    Q_EMIT todayChanged();
    Q_EMIT callsChanged();
    Q_EMIT coursesChanged();
    Q_EMIT othersWrote();
}

void ChangeFeed::tellDraft(bool isKept)
{
    QMetaObject::invokeMethod(this, [this, isKept] {
        m_areDraftsKept = isKept;
        Q_EMIT draftsChanged();
    });
}

}
