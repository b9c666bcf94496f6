// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/PatientLanguage.h"
#include "presentation/common/Desk.h"

namespace rooftree::presentation {

/// Puts a code for the waiting-room screen on paper. The code itself was made and noted in the
/// trail before; the slip names nobody.
class CodeSlipModel final : public QObject {
    Q_OBJECT

public:
    explicit CodeSlipModel(const Desk& desk, QObject* parent = nullptr);

    /// Those a slip can be printed in, English first.
    [[nodiscard]] const std::vector<app::PatientLanguage>& languages() const;

    struct Slip {
        QString digits;
        domain::Instant validUntil;
        QString language; ///< a code of languages()
        QString path;
    };

    /// As PDF. Ends in printed() or failed().
    void print(const Slip& wanted);

Q_SIGNALS:
    void printed();
    void failed(const rooftree::domain::Error& error);

private:
    const Desk& m_desk;
};

}
