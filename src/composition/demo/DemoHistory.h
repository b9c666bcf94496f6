// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/Services.h"
#include "composition/demo/DemoClock.h"
#include "composition/demo/DemoPeople.h"

namespace rooftree::composition {

/// Somebody of the demo who is seen, and what they are in the middle of.
struct DemoPatient {
    domain::PatientId id { 0 };
    const DemoPerson* person = nullptr;
};

/// Plays one working day after the other through the same use cases that the desk calls: bookings,
/// the kiosk, visits, calls. Agendas and goals become more frequent after the day on which the
/// practice changed how it works.
class DemoHistory final {
public:
    struct Setting {
        const app::Services& services;
        DemoClock& clock;
        const DemoData& data;
        std::vector<DemoPatient> patients; ///< living, registered, on a register
        std::vector<domain::Staff> clinicians;
        domain::Staff receptionist;
        QDate changeDay;
    };

    DemoHistory(Setting setting, Dice& dice);

    /// Visits and calls of one past day.
    [[nodiscard]] domain::Result<void> play(QDate day);
    /// Bookings for a day that has not begun, some of them with an agenda already said.
    [[nodiscard]] domain::Result<int> book(QDate day, int count);

    [[nodiscard]] int visits() const { return m_visits; }

    [[nodiscard]] int calls() const { return m_calls; }

private:
    struct Visit;

    [[nodiscard]] domain::Result<void> visit(QDate day, QTime time, const domain::Staff& clinician);
    [[nodiscard]] domain::Result<void> answerKiosk(const Visit& visit);
    [[nodiscard]] domain::Result<void> consult(const Visit& visit);
    [[nodiscard]] domain::Result<std::optional<domain::AppointmentId>> bookOne(const Visit& visit);
    [[nodiscard]] domain::Result<void> makeCalls(QDate day);
    [[nodiscard]] domain::Result<void> makeCall(const app::CallRow& row, QDate day);
    [[nodiscard]] domain::AgreedGoal goalFor(const Visit& visit);
    [[nodiscard]] domain::Actor acting(const domain::Staff& staff) const;
    [[nodiscard]] const DemoPatient& nextPatient();

    [[nodiscard]] bool isAfterChange(QDate day) const { return day >= m_setting.changeDay; }

    Setting m_setting;
    Dice& m_dice;
    std::size_t m_next = 0;
    int m_visits = 0;
    int m_calls = 0;
};

}
