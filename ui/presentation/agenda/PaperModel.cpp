// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/PaperModel.h"

#include "application/kiosk/Kiosks.h"
#include "application/kiosk/UrgentWords.h"
#include "presentation/drafts/DraftContent.h"
#include "presentation/drafts/DraftForms.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;
    using domain::Result;

    /// Flags that the answers to the questionnaires raise.
    QStringList alarmsIn(const app::KioskAnswers& answers, const app::InstrumentLibrary& library)
    {
        QStringList flags;
        for (const auto& each : answers.questionnaires) {
            const auto* pack = library.find(each.instrument);
            for (auto item = each.answers.begin(); pack && item != each.answers.end(); ++item) {
                if (const auto flag = pack->flagOf(item.key(), item.value()); !flag.isEmpty())
                    flags << flag;
            }
        }
        return flags;
    }

    /// Ids of what cannot wait, each once.
    QStringList urgentIn(const app::KioskAnswers& answers, const app::Services& services)
    {
        auto flags = alarmsIn(answers, services.rules.instruments)
            + app::urgentIn(answers, services.kiosks.rules);
        flags.removeDuplicates();
        return flags;
    }

    /// What cannot wait on the screen cannot wait on paper either (HZ-10): every desk is told.
    Result<void> tellDesks(const app::Services& services, const domain::Actor& actor,
        const PatientContext& context, const app::KioskAnswers& answers)
    {
        const auto flags = urgentIn(answers, services);
        if (flags.isEmpty())
            return {};
        const auto keyed = context.allow<Action::KeyPaperAnswers>(services, actor);
        if (!keyed)
            return domain::failure(keyed);
        const auto visit = services.waitingRoom.paperVisit(*keyed, *context.appointment());
        if (!visit)
            return domain::failure(visit);
        const auto session = visit->session ? std::optional(visit->session->id) : std::nullopt;
        for (const auto& flag : flags) {
            const auto proof = context.allow<Action::RaiseAlert>(services, actor);
            if (!proof)
                return domain::failure(proof);
            const auto raised = services.kiosks.alerts.raise(*proof, domain::SaveKey::make(),
                { app::AlertKind::RedFlag, session, flag, actor.station });
            if (!raised)
                return domain::failure(raised);
        }
        return {};
    }

    Result<app::SaveOutcome> enter(const app::Services& services, const domain::Actor& actor,
        const PatientContext& context, const domain::SaveKey& key, const app::KioskAnswers& answers)
    {
        const auto proof = context.allow<Action::KeyPaperAnswers>(services, actor);
        if (!proof)
            return domain::failure(proof);
        auto saved = services.waitingRoom.keyPaper(*proof, key, *context.appointment(), answers);
        if (!saved)
            return saved;
        // Saved already when it is tried again: only the alert is missing then.
        const auto told = tellDesks(services, actor, context, answers);
        return told ? saved : Result<app::SaveOutcome>(domain::failure(told));
    }

}

PaperModel::PaperModel(const Desk& desk, const PatientContext& context, QObject* parent)
    : PatientModel(desk, context, parent)
    , m_draft(std::make_unique<FormDraft>(desk, [this] { return content(); }))
{
    connect(m_draft.get(), &FormDraft::accepted, this, &PaperModel::restoreFrom);
}

std::optional<app::DraftKey> PaperModel::draftKey() const
{
    const auto author = m_desk.session.isSignedIn() ? m_desk.session.actor().staff
                                                    : std::optional<domain::StaffId>();
    if (!author || !context().appointment())
        return std::nullopt;
    return app::DraftKey::ofPart(*author, patient(), paperForm(), context().appointment()->value());
}

void PaperModel::open(bool goesOn)
{
    ask(
        Topic::Record,
        [](const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) -> domain::Result<app::PaperVisit> {
            const auto proof = context.allow<Action::KeyPaperAnswers>(services, actor);
            if (!proof)
                return domain::failure(proof);
            return services.waitingRoom.paperVisit(*proof, *context.appointment());
        },
        [this, goesOn](const domain::Result<app::PaperVisit>& visit) { onOpened(goesOn, visit); });
}

void PaperModel::onOpened(bool goesOn, const domain::Result<app::PaperVisit>& visit)
{
    if (!visit) {
        Q_EMIT refused(visit.error());
        return;
    }
    m_visit = *visit;
    m_typed.marks = printedLines(m_visit->topics);
    Q_EMIT opened();
    m_draft->begin(draftKey(), m_uid);
    if (goesOn)
        m_draft->acceptNext();
    m_draft->lookForOwn();
}

void PaperModel::setTyped(const PaperForm& form)
{
    if (form == m_typed)
        return;
    // A journal reads what the form holds when it writes: thrown away is what was there before.
    if (form.isEmpty())
        m_draft->abandon();
    m_typed = form;
    if (!form.isEmpty())
        m_draft->note();
}

QByteArray PaperModel::content() const
{
    auto kept = m_typed.save();
    kept.insert(u"saveKey"_s, m_key.toString());
    kept.insert(u"uid"_s, m_uid.toString(QUuid::WithoutBraces));
    return keptContent(kept);
}

void PaperModel::restoreFrom(const QByteArray& content)
{
    const auto kept = keptObject(content);
    m_typed = PaperForm::restored(
        kept, m_visit ? printedLines(m_visit->topics) : std::vector<PaperMark>());
    keepPrinted();
    if (const QUuid uid(kept.value("uid"_L1).toString()); !uid.isNull())
        m_uid = uid;
    if (const auto key = domain::SaveKey::parse(kept.value("saveKey"_L1).toString()))
        m_key = *key;
    Q_EMIT restored();
}

/// What no sheet of this visit asks (any more) cannot be shown, nor taken back.
void PaperModel::keepPrinted()
{
    QMap<QString, domain::ItemAnswers> printed;
    for (const auto& pack : m_visit ? m_visit->questionnaires : std::vector<domain::Instrument>()) {
        const auto answers = m_typed.questionnaires.value(pack.id);
        for (auto each = answers.begin(); each != answers.end(); ++each) {
            if (const auto* item = pack.item(each.key()); item && item->takes(each.value()))
                printed[pack.id].insert(each.key(), each.value());
        }
    }
    m_typed.questionnaires = printed;
}

domain::Result<app::KioskAnswers> PaperModel::checked() const
{
    const bool isOthers = m_visit->session && !m_typed.sheet.trimmed().isEmpty()
        && !isSheetOf(*m_visit->session, m_typed.sheet);
    if (isOthers || (!m_visit->session && !m_typed.sheet.trimmed().isEmpty()))
        return domain::fail(domain::ErrorKind::Validation, u"sheet"_s, u"paper.other-sheet"_s);
    return m_typed.toAnswers(m_uid, m_visit->ranks);
}

void PaperModel::save()
{
    if (m_isSaving || !m_visit)
        return;
    auto answers = checked();
    if (!answers) {
        Q_EMIT refused(answers.error());
        return;
    }
    m_isSaving = true;
    m_isAlarming = !alarmsIn(*answers, m_desk.services.rules.instruments).isEmpty();
    m_draft->flush();
    ask(
        Topic::Save,
        [key = m_key, draft = draftKey(), answers = *std::move(answers)](
            const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) {
            auto saved = enter(services, actor, context, key, answers);
            if (saved && draft)
                (void)services.drafts.resolve(*draft, answers.agendaUid, services.clock.now());
            return saved;
        },
        [this](const domain::Result<app::SaveOutcome>& outcome) { onSaved(outcome); });
}

void PaperModel::onSaved(const domain::Result<app::SaveOutcome>& outcome)
{
    m_isSaving = false;
    if (!outcome) {
        Q_EMIT refused(outcome.error());
        return;
    }
    m_draft->finish();
    Q_EMIT saved();
}

}
