// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/flare/FlarePlans.h"
#include "documents/PlanSheet.h"
#include "presentation/common/PatientModel.h"
#include "presentation/drafts/FormDraft.h"
#include "presentation/flare/FlarePlanForm.h"

namespace rooftree::presentation {

/// Writing and printing the plans for flare-ups of exactly one patient, one shape at a time. What
/// was said last time is in the form; saving makes a version and keeps the one before.
class FlarePlanModel final : public PatientModel {
    Q_OBJECT

public:
    FlarePlanModel(const Desk& desk, domain::PatientId patient, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<domain::FlareShape>& shapes() const;
    [[nodiscard]] bool mayWrite() const;
    [[nodiscard]] bool mayPrint() const;

    /// Reads the plans of the patient and shows this one; what was typed in another stays its
    /// draft. Ends in opened() or refused(). `goesOn` takes the draft that is kept, without asking.
    void open(const QString& shape, bool goesOn = false);

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// Only when open.
    [[nodiscard]] const domain::FlareShape& shape() const { return *m_shape; }

    /// The newest version that is saved; none before the first.
    [[nodiscard]] const std::optional<domain::FlarePlan>& last() const { return m_last; }

    [[nodiscard]] QString lastAuthor() const { return m_lastAuthor; }

    [[nodiscard]] QString text(const QString& section) const { return m_form.texts.value(section); }

    /// What the newest saved version says there.
    [[nodiscard]] QString lastText(const QString& section) const;
    [[nodiscard]] bool isChanged(const QString& section) const;

    void setText(const QString& section, const QString& words);

    [[nodiscard]] bool isApproved() const { return m_form.isApproved; }

    /// Whoever writes says that the signs of the file are right for this patient (HZ-23).
    void setApproved(bool isApproved);

    [[nodiscard]] bool hasUnsaved() const { return m_isOpen && m_form.differs(m_last); }

    [[nodiscard]] bool canSave() const { return hasUnsaved() && !m_isSaving && mayWrite(); }

    /// What is saved can be given; what is typed cannot.
    [[nodiscard]] bool canPrint() const;

    /// Ends in saved() or refused(). The form keeps all that is typed when it is refused; somebody
    /// else's version is what it is compared with then.
    void save();

    /// The newest version of the shape, as PDF; frozen by the first time. Ends in printed() or
    /// refused().
    void print(const QString& shape, documents::Rendering rendering, const QString& path);
    /// One that was given before, as it was.
    void printAgain(const QUuid& issued, documents::Rendering rendering, const QString& path);

    [[nodiscard]] FormDraft& draft() { return *m_draft; }

    [[nodiscard]] QDate today() const { return m_desk.services.clock.today(); }

Q_SIGNALS:
    void opened();
    /// What is in the form has changed, and not by typing.
    void replaced();
    /// Something was typed or ticked, or can be done now that could not before.
    void changed();
    void saved();
    void printed();
    void refused(const rooftree::domain::Error& error);

private:
    struct Kept {
        std::vector<domain::FlarePlan> plans;
        QString author; ///< of the newest version of the shape
    };

    struct Saved {
        domain::Result<app::SaveOutcome> outcome;
        domain::Result<Kept> now;
    };

    [[nodiscard]] static domain::Result<Kept> read(const app::Services& services,
        const domain::Actor& actor, const PatientContext& context, const QString& shape);
    [[nodiscard]] std::optional<app::DraftKey> draftKey() const;
    [[nodiscard]] QByteArray content() const;
    void onOpened(const QString& shape, bool goesOn, const domain::Result<Kept>& kept);
    void onSaved(const Saved& saved);
    void onPrinted(const domain::Result<void>& done);
    void takeOver(const Kept& kept);
    void restoreFrom(const QByteArray& content);
    void onEdited();
    void beginAnew();

    const domain::FlareShape* m_shape = nullptr;
    std::optional<domain::FlarePlan> m_last;
    QString m_lastAuthor;
    FlarePlanForm m_form;
    domain::SaveKey m_key = domain::SaveKey::make();
    QUuid m_record = QUuid::createUuid();
    bool m_isOpen = false;
    bool m_isSaving = false;
    /// Last, so that it goes first: what it is behind with it still reads from here.
    std::unique_ptr<FormDraft> m_draft;
};

}
