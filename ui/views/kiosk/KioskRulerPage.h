// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kiosk/KioskPageView.h"
#include "widgets/Ruler.h"

#include <functional>

namespace rooftree::ui {

/// One answer from 0 to 10, with faces and words.
class KioskRulerPage final : public KioskPageView {
    Q_OBJECT

public:
    struct Question {
        QString question;
        QString about; ///< the patient's own words that it is about; may be empty
        QString low;
        QString high;
        Ruler::HighEnd end = Ruler::HighEnd::Good;
        std::optional<int> answer;
        std::function<void(std::optional<int>)> changed;
    };

    explicit KioskRulerPage(const Question& question, QWidget* parent = nullptr);
};

}
