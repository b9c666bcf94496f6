// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/common/Publisher.h"

#include <QObject>

namespace rooftree::presentation {

/// Turns what the use cases publish, on whatever thread, into signals on the window's thread.
class ChangeFeed final : public QObject, public app::Publisher {
    Q_OBJECT

public:
    explicit ChangeFeed(QObject* parent = nullptr);

    void publish(const app::Change& change) override;

    /// Somebody else wrote: every list should read again.
    void publishEverything();

    /// A draft was kept, thrown away or saved, or could not be kept. From any thread.
    void tellDraft(bool isKept);

    /// False while what is typed somewhere at this desk reaches no disk.
    [[nodiscard]] bool areDraftsKept() const { return m_areDraftsKept; }

Q_SIGNALS:
    void peopleChanged();
    void todayChanged(); ///< appointments and the waiting room
    void callsChanged();
    void coursesChanged();
    void recordChanged(qint64 patient);
    void usersChanged();
    void draftsChanged();
    /// Another desk wrote something: who looks at one record asks whether it was that one.
    void othersWrote();

private:
    bool m_areDraftsKept = true;
};

}
