// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace rooftree::presentation {

/// Writes what is being typed into the author's draft, never more than a second behind. What was
/// not yet written when the form goes away, the desk is locked or somebody signs out is written
/// then.
class DraftJournal final : public QObject {
    Q_OBJECT

public:
    /// Half a second of typing, and half a second for a busy disk.
    static constexpr int kMilliseconds = 500;

    /// `content` is asked on the window's thread for what the form holds now.
    DraftJournal(const Desk& desk, app::DraftKey key, const QUuid& record,
        std::function<QByteArray()> content, QObject* parent = nullptr);
    ~DraftJournal() override;
    DraftJournal(const DraftJournal&) = delete;
    DraftJournal& operator=(const DraftJournal&) = delete;

    [[nodiscard]] const app::DraftKey& key() const { return m_key; }

    [[nodiscard]] const QUuid& record() const { return m_record; }

    /// Whom the form has come to be about, where that is chosen in the form.
    void setPatient(std::optional<domain::PatientId> patient) { m_key.patient = patient; }

    /// Something was typed or chosen.
    void note();
    /// Writes now what is not yet written.
    void flush();
    /// What the form holds is saved, or not wanted: nothing more is written.
    void stop();
    /// Throws away the draft that is kept; it can be brought back for a day.
    void discard();

    [[nodiscard]] bool isBehind() const { return m_isBehind; }

    [[nodiscard]] QTimer& timer() { return m_timer; }

Q_SIGNALS:
    void kept(domain::Instant at);
    void notKept(const domain::Error& error);

private:
    [[nodiscard]] app::Draft draftNow() const;
    void onOutcome(domain::Instant at, const domain::Result<void>& outcome);

    const Desk& m_desk;
    app::DraftKey m_key;
    QUuid m_record;
    std::function<QByteArray()> m_content;
    QTimer m_timer;
    bool m_isBehind = false;
    bool m_isStopped = false;
    bool m_isKnown = false; ///< the status line counts it
};

}
