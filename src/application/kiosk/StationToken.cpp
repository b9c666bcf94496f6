// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/kiosk/Stations.h"

#include <QCryptographicHash>

namespace rooftree::app {

// In a file of its own: a station asks for it and must not hold what enrols stations.
QByteArray tokenHash(const QString& token)
{
    return QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex();
}

}
