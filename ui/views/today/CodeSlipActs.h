// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Time.h"

#include <QObject>

#include <functional>
#include <optional>

namespace rooftree::presentation {
class CodeSlipModel;
class StationsModel;
}

namespace rooftree::ui {

class Banner;
class Dialogs;

/// Shows a code that was made, and puts it on a slip of paper for the patient.
class CodeSlipActs final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        presentation::StationsModel& stations;
        presentation::CodeSlipModel& slip;
        Dialogs& dialogs;
        Banner& banner;
        std::function<QString()> language; ///< of the patient the code is made for
    };

    explicit CodeSlipActs(const Parts& parts, QObject* parent = nullptr);

private:
    struct Code {
        QString digits;
        domain::Instant validUntil;
        QString language;
    };

    void show();
    void print();

    presentation::CodeSlipModel& m_slip;
    Dialogs& m_dialogs;
    Banner& m_banner;
    std::function<QString()> m_language;
    std::optional<Code> m_code; ///< until it is printed or another is made; kept nowhere else
};

}
