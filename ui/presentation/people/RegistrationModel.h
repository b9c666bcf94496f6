// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/PatientLanguage.h"
#include "application/people/Duplicates.h"
#include "presentation/drafts/FormDraft.h"
#include "presentation/people/PatientSearch.h"
#include "presentation/people/RegistrationForm.h"

namespace rooftree::presentation {

/// Registering somebody who is on no list. The same save sent twice makes one person.
class RegistrationModel final : public QObject {
    Q_OBJECT

public:
    /// `everybody` also finds who has left or died: they may have come back.
    explicit RegistrationModel(
        const Desk& desk, PatientSearch everybody = {}, QObject* parent = nullptr);

    /// Somebody on the list who may be the same person, and why.
    struct Duplicate {
        app::DirectoryEntry person;
        app::DuplicateReason reason;
    };

    /// Advice, never a bar. Of what was typed when duplicatesFound() came last.
    [[nodiscard]] const std::vector<Duplicate>& duplicates() const { return m_duplicates; }

    /// In words: "AHMED, Ann, 14 Mar 1947 (79): same names and date of birth".
    [[nodiscard]] QStringList duplicateWords() const;

    [[nodiscard]] QDate today() const { return m_desk.services.clock.today(); }

    /// That somebody can be asked and written to in.
    [[nodiscard]] const std::vector<app::PatientLanguage>& languages() const;

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
    void duplicatesFound();

private:
    void store(const domain::PatientDetails& details);
    void onStored(const domain::Result<domain::Patient>& patient);
    void lookForDuplicates();
    void setDuplicates(int generation, std::vector<Duplicate> found);
    [[nodiscard]] QByteArray content() const;
    void restoreFrom(const QByteArray& content);
    [[nodiscard]] std::optional<app::DraftKey> draftKey() const;

    const Desk& m_desk;
    PatientSearch m_everybody;
    std::vector<Duplicate> m_duplicates;
    int m_generation = 0; ///< of the question about duplicates
    domain::SaveKey m_key = domain::SaveKey::make();
    QUuid m_uid = QUuid::createUuid();
    RegistrationForm m_typed;
    bool m_isBusy = false;
    /// Last, so that it goes first: what it is behind with it still reads from here.
    std::unique_ptr<FormDraft> m_draft;
};

}
