// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/kiosk/PatientLanguage.h"
#include "presentation/common/PatientModel.h"
#include "presentation/drafts/FormDraft.h"
#include "presentation/people/DetailsForm.h"

namespace rooftree::presentation {

/// Changing what is known of one patient. Only what was touched is changed; when somebody else
/// saved meanwhile, theirs is shown and what was typed here stays typed.
class DetailsModel final : public PatientModel {
    Q_OBJECT

public:
    DetailsModel(const Desk& desk, const PatientContext& context, QObject* parent = nullptr);

    /// Reads them; ends in opened() or refused(). `goesOn` takes the draft that is kept.
    void open(bool goesOn);

    /// "AHMED, Margaret, 14 Mar 1947 (79)", as it is kept; empty until it is opened.
    [[nodiscard]] QString whose() const;

    [[nodiscard]] const DetailsForm& typed() const { return m_typed; }

    void setTyped(const DetailsForm& form);

    /// Something is typed that is not kept yet.
    [[nodiscard]] bool isChanged() const;
    /// The family or given name is another one.
    [[nodiscard]] bool hasNewName() const;

    [[nodiscard]] QDate today() const { return m_desk.services.clock.today(); }

    [[nodiscard]] const std::vector<app::PatientLanguage>& languages() const;

    [[nodiscard]] FormDraft& draft() { return *m_draft; }

    /// Ends in saved(), in overtaken(), or in refused() once for each field that is wrong.
    void save();

Q_SIGNALS:
    void opened();
    /// typed() is another now: a draft came back, or somebody else's change came in.
    void restored();
    void saved();
    void refused(const rooftree::domain::Error& error);
    /// Somebody else saved first. By field, as field key and what they entered: what was changed on
    /// both sides. Nothing was saved; saving again puts what is typed in its place.
    void overtaken(const QMap<QString, QString>& theirs);

private:
    [[nodiscard]] std::optional<app::DraftKey> draftKey() const;
    [[nodiscard]] QByteArray content() const;
    [[nodiscard]] DetailsForm shown() const;
    void read(std::function<void(const domain::Result<domain::Patient>&)> done);
    void onOpened(bool goesOn, const domain::Result<domain::Patient>& patient);
    void onSaved(const domain::Result<app::SaveOutcome>& outcome);
    void onOvertaken(const domain::Result<domain::Patient>& patient);
    void restoreFrom(const QByteArray& content);

    std::optional<domain::Patient> m_now;
    DetailsForm m_typed;
    domain::SaveKey m_key = domain::SaveKey::make();
    QUuid m_uid = QUuid::createUuid(); ///< of the draft
    bool m_isBusy = false;
    /// Last, so that it goes first: what it is behind with it still reads from here.
    std::unique_ptr<FormDraft> m_draft;
};

}
