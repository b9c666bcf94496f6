// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/agenda/Chime.h"
#include "presentation/schedule/TodayModel.h"

#include <QSet>

namespace rooftree::presentation {

/// Rings once when an agenda became ready that was not before, if this desk wants to hear it. What
/// is ready when somebody signs in is no news; what comes while the desk is locked is heard when it
/// is unlocked (docs/adr/0030).
class ArrivalSound final : public QObject {
    Q_OBJECT

public:
    /// `today` and `chime` outlive this.
    ArrivalSound(const Desk& desk, TodayModel& today, Chime& chime, QObject* parent = nullptr);

    /// Whether whoever is signed in has a Today in which something may arrive.
    [[nodiscard]] bool mayBeHeard() const;

    [[nodiscard]] bool isOn() const { return m_chime.isOn(); }

    /// Switched on, it is heard at once: whoever hears nothing sees to the sound of the computer.
    void setOn(bool isOn);

private:
    void startAfresh() { m_isFirst = true; }

    void look();

    const Desk& m_desk;
    TodayModel& m_today;
    Chime& m_chime;
    QSet<qint64> m_known; ///< appointments whose agenda was ready
    bool m_isFirst = true;
};

}
