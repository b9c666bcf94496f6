// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Ids.h"

#include <QObject>

#include <optional>
#include <vector>

namespace rooftree::app {
struct TodayRow;
}

namespace rooftree::presentation {
class WishedListModel;
}

namespace rooftree::ui {

class Banner;
class Button;

/// Prints the list of somebody who asked for it at a station. The button is there while anybody of
/// today waits for one.
class WishedListActs final : public QObject {
    Q_OBJECT

public:
    WishedListActs(presentation::WishedListModel& model, Banner& banner, QObject* parent = nullptr);

    [[nodiscard]] Button* button() const { return m_button; }

    /// Null: nobody is chosen.
    void setRow(const app::TodayRow* row);
    void refresh(const std::vector<app::TodayRow>& rows);

private:
    struct Wish {
        domain::PatientId patient;
        domain::KioskSessionId session;
    };

    void print();

    presentation::WishedListModel& m_model;
    Button* m_button;
    std::optional<Wish> m_wish;
};

}
