// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/PatientModel.h"
#include "presentation/drafts/FormDraft.h"
#include "presentation/followup/CallTry.h"

namespace rooftree::presentation {

/// What is typed about one promised call of one patient. It stays while another call is looked at,
/// and after a crash it is offered when the call is looked at again.
class CallDraft final : public PatientModel {
    Q_OBJECT

public:
    /// The names of one save, made before it is tried, so that trying again cannot save twice.
    struct Ticket {
        domain::SaveKey key = domain::SaveKey::make();
        QUuid attempt = QUuid::createUuid();
        QUuid next = QUuid::createUuid();
    };

    CallDraft(const Desk& desk, const domain::FollowUp& followUp, QObject* parent = nullptr);

    [[nodiscard]] domain::FollowUpId followUp() const { return m_followUp; }

    [[nodiscard]] const CallTry& typed() const { return m_typed; }

    [[nodiscard]] const Ticket& ticket() const { return m_ticket; }

    /// An empty try throws the draft away.
    void setTyped(const CallTry& typed);

    [[nodiscard]] FormDraft& draft() { return *m_draft; }

Q_SIGNALS:
    /// What was kept before is in typed() now.
    void restored();

private:
    [[nodiscard]] QByteArray content() const;
    void restoreFrom(const QByteArray& content);

    const domain::FollowUpId m_followUp;
    CallTry m_typed;
    Ticket m_ticket;
    /// Last, so that it goes first: what it is behind with it still reads from here.
    std::unique_ptr<FormDraft> m_draft;
};

}
