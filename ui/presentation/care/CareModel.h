// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/care/CareForm.h"
#include "presentation/care/CareView.h"
#include "presentation/common/PatientModel.h"
#include "presentation/drafts/FormDraft.h"

namespace rooftree::presentation {

/// Writing down what the sheets ask about exactly one patient, one kind at a time, and what was
/// written before.
class CareModel final : public PatientModel {
    Q_OBJECT

public:
    /// Something that was written down, as the list shows it.
    struct Line {
        enum class State { Stands, Replaced, TakenBack };

        domain::CareEntryId entry { 0 };
        State state = State::Stands;
        QString text; ///< verbatim where it is somebody's words
        QString detail; ///< its day and age, and who wrote it
        QString reason; ///< why it was replaced or taken back; empty while it stands
    };

    CareModel(const Desk& desk, domain::PatientId patient, QObject* parent = nullptr);

    /// What the record says now. Keeps what is chosen and typed.
    void show(const app::RecordView& record);

    [[nodiscard]] const std::vector<CareSheetView>& sheets() const { return m_sheets; }

    /// Begins with this kind; what was typed in another stays its draft. An empty or unknown sheet
    /// or kind means the first. `goesOn` takes the draft that is kept, without asking.
    void choose(const QString& sheet, const QString& kind, bool goesOn = false);

    [[nodiscard]] bool isChosen() const { return m_kind != nullptr; }

    /// Only when something is chosen.
    [[nodiscard]] const CareSheetView& sheet() const { return m_sheets[m_at]; }

    [[nodiscard]] const domain::CareKind& kind() const { return *m_kind; }

    /// All that was written of the kind, newest first; what stands no more says why.
    [[nodiscard]] std::vector<Line> history() const;

    [[nodiscard]] const CareForm& form() const { return m_form; }

    void setTyped(const QString& field, const QStringList& answers);
    void setOnDay(const QString& typed);
    void setReason(const QString& typed);

    /// Puts the entry into the form, to be corrected or taken back with a reason.
    void correct(domain::CareEntryId entry);
    void takeBack(domain::CareEntryId entry);
    /// Leaves an empty form for something new.
    void cancel();

    /// What the typed numbers come to; empty when they come to nothing yet.
    [[nodiscard]] QString sumText() const;

    [[nodiscard]] bool mayWrite() const;

    [[nodiscard]] bool hasUnsaved() const { return m_kind && !m_form.isEmpty(); }

    [[nodiscard]] bool canSave() const { return hasUnsaved() && !m_isSaving && mayWrite(); }

    /// Ends in saved() or refused(); the form keeps all that is typed when it is refused.
    void save();

    [[nodiscard]] FormDraft& draft() { return *m_draft; }

    [[nodiscard]] QDate today() const { return m_desk.services.clock.today(); }

Q_SIGNALS:
    /// The lists say something new.
    void shown();
    /// Another kind is chosen, or the form holds something else, and not by typing.
    void replaced();
    void changed(); ///< something was typed, or can be done now that could not before
    void saved();
    void refused(const rooftree::domain::Error& error);

private:
    [[nodiscard]] std::optional<app::DraftKey> draftKey() const;
    [[nodiscard]] const domain::CareEntry* entryWith(domain::CareEntryId id) const;
    [[nodiscard]] QString detailOf(const domain::CareEntry& entry) const;
    void lookUpNames();
    void beginAnew();
    void restoreFrom(const QByteArray& content);
    void onEdited();
    void onSaved(const app::Result<app::SaveOutcome>& saved);

    std::vector<domain::CareEntry> m_entries; ///< all of them, as written
    std::vector<CareSheetView> m_sheets;
    std::size_t m_at = 0;
    const domain::CareKind* m_kind = nullptr;
    CareForm m_form;
    QHash<qint64, QString> m_names;
    domain::SaveKey m_key = domain::SaveKey::make();
    QUuid m_record = QUuid::createUuid();
    bool m_isSaving = false;
    bool m_hasNames = false;
    /// Last, so that it goes first: what it is behind with it still reads from here.
    std::unique_ptr<FormDraft> m_draft;
};

}
