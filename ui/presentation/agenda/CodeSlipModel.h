// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"

namespace rooftree::presentation {

/// Puts a code for the waiting-room screen on paper. The code itself was made and noted in the
/// trail before; the slip names nobody.
class CodeSlipModel final : public QObject {
    Q_OBJECT

public:
    explicit CodeSlipModel(const Desk& desk, QObject* parent = nullptr);

    /// As PDF. Ends in printed() or failed().
    void print(const QString& digits, domain::Instant validUntil, const QString& path);

Q_SIGNALS:
    void printed();
    void failed(const rooftree::domain::Error& error);

private:
    const Desk& m_desk;
};

}
