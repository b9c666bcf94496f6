// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/ChangePoll.h"

namespace rooftree::presentation {

/// What the quiet line at the bottom says about this desk.
class DeskStatus final : public QObject {
    Q_OBJECT

public:
    /// `databaseWords` names the database without user names or passwords: "practice.db on this
    /// computer".
    DeskStatus(
        const Desk& desk, ChangePoll& poll, QString databaseWords, QObject* parent = nullptr);

    [[nodiscard]] QString databaseWords() const { return m_databaseWords; }

    [[nodiscard]] bool isConnected() const { return m_isConnected; }

    /// Drafts of whoever is signed in.
    [[nodiscard]] int draftsKept() const { return m_draftsKept; }

    /// Counts the drafts again.
    void countDrafts();

Q_SIGNALS:
    void changed();

private:
    void setConnected(bool connected);
    void setDrafts(int generation, int count);

    const Desk& m_desk;
    QString m_databaseWords;
    bool m_isConnected = true;
    int m_draftsKept = 0;
    int m_generation = 0;
};

}
