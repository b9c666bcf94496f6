// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/drafts/FormDraft.h"
#include "presentation/people/RegistrationForm.h"

namespace rooftree::presentation {

/// Registering somebody who is on no list. The same save sent twice makes one person.
class RegistrationModel final : public QObject {
    Q_OBJECT

public:
    explicit RegistrationModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] QDate today() const { return m_desk.services.clock.today(); }

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    /// What to know about a number that is right but unusual (another country's, a test number);
    /// empty when there is nothing to say or it is not right.
    [[nodiscard]] static QString numberNote(const QString& typed);

    /// An empty form for one more person; what was typed before and not saved stays kept.
    /// `wanted` goes on with that draft.
    void begin(std::optional<app::DraftId> wanted = {});

    [[nodiscard]] const RegistrationForm& typed() const { return m_typed; }

    void setTyped(const RegistrationForm& form);

    [[nodiscard]] FormDraft& draft() { return *m_draft; }

    /// Ends in registered(), or in refused() once for each field that is wrong.
    void save(const RegistrationForm& form);

Q_SIGNALS:
    void registered(qint64 patient);
    void refused(const rooftree::domain::Error& error);
    /// What was kept before is in typed() now.
    void restored();

private:
    void store(const domain::PatientDetails& details);
    void onStored(const domain::Result<domain::Patient>& patient);
    [[nodiscard]] QByteArray content() const;
    void restoreFrom(const QByteArray& content);
    [[nodiscard]] std::optional<app::DraftKey> draftKey() const;

    const Desk& m_desk;
    domain::SaveKey m_key = domain::SaveKey::make();
    QUuid m_uid = QUuid::createUuid();
    RegistrationForm m_typed;
    bool m_isBusy = false;
    /// Last, so that it goes first: what it is behind with it still reads from here.
    std::unique_ptr<FormDraft> m_draft;
};

}
