// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace rooftree::presentation {

/// Writes what is being typed into the author's draft, never more than a second behind. What was
/// not yet written when the form goes away is written then.
class DraftJournal final : public QObject {
    Q_OBJECT

public:
    static constexpr int kMilliseconds = 700;

    /// `content` is asked on the window's thread for what the form holds now.
    DraftJournal(const Desk& desk, domain::StaffId author, domain::PatientId patient,
        const QString& form, std::function<QByteArray()> content, QObject* parent = nullptr);
    ~DraftJournal() override;
    DraftJournal(const DraftJournal&) = delete;
    DraftJournal& operator=(const DraftJournal&) = delete;

    /// Something was typed or chosen.
    void note();
    /// Writes now what is not yet written.
    void flush();
    /// What the form holds is saved, or not wanted: nothing more is written.
    void stop();
    /// Removes the draft that is kept.
    void discard();

    [[nodiscard]] bool isBehind() const { return m_isBehind; }

    [[nodiscard]] QTimer& timer() { return m_timer; }

Q_SIGNALS:
    void kept(domain::Instant at);
    void notKept(const domain::Error& error);

private:
    [[nodiscard]] app::Draft draftNow() const;

    const Desk& m_desk;
    domain::StaffId m_author;
    domain::PatientId m_patient;
    QString m_form;
    std::function<QByteArray()> m_content;
    QTimer m_timer;
    bool m_isBehind = false;
    bool m_isStopped = false;
};

}
