// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/backup/BackupWork.h"
#include "presentation/common/Desk.h"

namespace rooftree::presentation {

/// Has the doctor look when somebody signs in, so that what is wrong is said before anybody asks.
/// It looks for nobody in particular: a nurse who may not read the findings can still be told to
/// call somebody. People who come and go at one desk do not make it look again and again.
class DoctorWatch final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 kBetweenMs = 3'600'000;

    DoctorWatch(const Desk& desk, BackupWork& work, QString station, QObject* parent = nullptr);

    /// Looks at each sign-in from now on, and now when somebody is signed in.
    void start();

    /// Unless it looked within the last hour.
    void look();

Q_SIGNALS:
    void looked(const std::vector<rooftree::app::Finding>& findings);

private:
    const Desk& m_desk;
    BackupWork& m_work;
    QString m_station;
    std::optional<domain::Instant> m_lookedAt;
};

}
