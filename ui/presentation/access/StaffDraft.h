// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Staff.h"
#include "presentation/drafts/FormDraft.h"

namespace rooftree::presentation {

/// What is typed about a new colleague and not saved yet: no password.
class StaffDraft final : public QObject {
    Q_OBJECT

public:
    struct Typed {
        QString name;
        domain::Profession profession = domain::Profession::Other;
        std::optional<domain::TeamId> team;
        QString userName;
        QStringList roles; ///< as words

        friend bool operator==(const Typed&, const Typed&) = default;
    };

    explicit StaffDraft(const Desk& desk, QObject* parent = nullptr);

    /// An empty form; what was typed before and not saved stays kept. `wanted` goes on with that
    /// draft.
    void begin(std::optional<app::DraftId> wanted = {});

    [[nodiscard]] const Typed& typed() const { return m_typed; }

    void setTyped(const Typed& typed);

    [[nodiscard]] FormDraft& form() { return *m_draft; }

    /// None when nobody is signed in.
    [[nodiscard]] std::optional<app::DraftKey> key() const;

    [[nodiscard]] const QUuid& uid() const { return m_uid; }

Q_SIGNALS:
    /// What was kept before is in typed() now.
    void restored();

private:
    [[nodiscard]] QByteArray content() const;
    void restoreFrom(const QByteArray& content);

    const Desk& m_desk;
    QUuid m_uid = QUuid::createUuid(); ///< names the draft
    Typed m_typed;
    /// Last, so that it goes first: what it is behind with it still reads from here.
    std::unique_ptr<FormDraft> m_draft;
};

}
