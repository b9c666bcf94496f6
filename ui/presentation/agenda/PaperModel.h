// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/agenda/PaperForm.h"
#include "presentation/common/PatientModel.h"
#include "presentation/drafts/FormDraft.h"

namespace rooftree::presentation {

/// Entering what one patient wrote on paper before one appointment.
class PaperModel final : public PatientModel {
    Q_OBJECT

public:
    /// The context names the appointment.
    PaperModel(const Desk& desk, const PatientContext& context, QObject* parent = nullptr);

    /// Reads whose paper it is; ends in opened() or refused(). `goesOn` takes the draft that is
    /// kept, without asking.
    void open(bool goesOn);

    /// None until it is opened.
    [[nodiscard]] const std::optional<app::PaperVisit>& visit() const { return m_visit; }

    [[nodiscard]] const PaperForm& typed() const { return m_typed; }

    /// An empty form throws the draft away.
    void setTyped(const PaperForm& form);

    [[nodiscard]] FormDraft& draft() { return *m_draft; }

    /// Ends in saved() or refused().
    void save();

    /// What was saved has an answer that staff must hear of at once.
    [[nodiscard]] bool isAlarming() const { return m_isAlarming; }

Q_SIGNALS:
    void opened();
    /// What was kept before is in typed() now.
    void restored();
    void saved();
    void refused(const rooftree::domain::Error& error);

private:
    [[nodiscard]] std::optional<app::DraftKey> draftKey() const;
    [[nodiscard]] domain::Result<app::KioskAnswers> checked() const;
    [[nodiscard]] QByteArray content() const;
    void onOpened(bool goesOn, const domain::Result<app::PaperVisit>& visit);
    void onSaved(const domain::Result<app::SaveOutcome>& outcome);
    void keepPrinted();
    void restoreFrom(const QByteArray& content);

    std::optional<app::PaperVisit> m_visit;
    PaperForm m_typed;
    domain::SaveKey m_key = domain::SaveKey::make();
    QUuid m_uid = QUuid::createUuid();
    bool m_isSaving = false;
    bool m_isAlarming = false;
    /// Last, so that it goes first: what it is behind with it still reads from here.
    std::unique_ptr<FormDraft> m_draft;
};

}
