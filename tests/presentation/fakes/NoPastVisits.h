// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/consultation/PastVisit.h"

namespace rooftree::testing {

/// A practice in which no past visit can be opened.
class NoPastVisits final : public app::VisitReader {
public:
    domain::Result<app::PastVisit> read(const QUuid&) override
    {
        return domain::fail(domain::ErrorKind::NotFound, QStringLiteral("consultation"),
            QStringLiteral("consultation.not-found"));
    }
};

}
