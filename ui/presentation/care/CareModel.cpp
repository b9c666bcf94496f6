// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/care/CareModel.h"

#include "application/care/CareRecords.h"
#include "presentation/care/CareWords.h"
#include "presentation/common/Dates.h"
#include "presentation/consultation/CareLabels.h"
#include "presentation/drafts/DraftContent.h"
#include "presentation/drafts/DraftForms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

using domain::Action;
using Mode = CareForm::Mode;

CareModel::CareModel(const Desk& desk, domain::PatientId patient, QObject* parent)
    : PatientModel(desk, PatientContext(patient), parent)
    , m_draft(std::make_unique<FormDraft>(desk, [this] {
        auto kept = m_form.save(*m_kind);
        kept.insert(u"saveKey"_s, m_key.toString());
        kept.insert(u"record"_s, m_record.toString(QUuid::WithoutBraces));
        return keptContent(kept);
    }))
{
    connect(m_draft.get(), &FormDraft::accepted, this, &CareModel::restoreFrom);
}

bool CareModel::mayWrite() const
{
    return m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::RecordCare);
}

void CareModel::show(const app::RecordView& record)
{
    const auto before = m_kind ? sheet().sheet->id : QString();
    m_entries = record.care;
    m_sheets = careViews(record, m_desk.services.rules, today());
    const auto same = std::find_if(m_sheets.begin(), m_sheets.end(),
        [&before](const auto& each) { return each.sheet->id == before; });
    m_at = same == m_sheets.end() ? 0 : static_cast<std::size_t>(same - m_sheets.begin());
    if (same == m_sheets.end())
        m_kind = nullptr;
    lookUpNames();
    Q_EMIT shown();
}

void CareModel::lookUpNames()
{
    if (m_entries.empty() || std::exchange(m_hasNames, true))
        return;
    ask(
        Topic::Record,
        [](const app::Services& services, const domain::Actor&, const PatientContext&) {
            return services.staff.all();
        },
        [this](const auto& staff) {
            m_hasNames = staff.has_value();
            if (!staff)
                return;
            for (const auto& each : *staff)
                m_names.insert(each.id.value(), each.name);
            Q_EMIT shown();
        });
}

std::optional<app::DraftKey> CareModel::draftKey() const
{
    const auto author = m_desk.session.isSignedIn() ? m_desk.session.actor().staff
                                                    : std::optional<domain::StaffId>();
    if (!author || !m_kind)
        return std::nullopt;
    return app::DraftKey::ofPatient(*author, patient(), careForm(sheet().sheet->id, m_kind->id));
}

void CareModel::choose(const QString& wanted, const QString& kind, bool goesOn)
{
    if (m_sheets.empty())
        return;
    m_draft->flush();
    const auto found = std::find_if(m_sheets.begin(), m_sheets.end(),
        [&wanted](const auto& each) { return each.sheet->id == wanted; });
    m_at = found == m_sheets.end() ? 0 : static_cast<std::size_t>(found - m_sheets.begin());
    m_kind = sheet().sheet->kind(kind);
    if (!m_kind)
        m_kind = &sheet().sheet->kinds.front();
    m_form = {};
    beginAnew();
    Q_EMIT replaced();
    Q_EMIT changed();
    if (goesOn)
        m_draft->acceptNext();
    m_draft->lookForOwn();
}

void CareModel::beginAnew()
{
    m_key = domain::SaveKey::make();
    m_record = QUuid::createUuid();
    m_draft->begin(draftKey(), m_record);
}

void CareModel::restoreFrom(const QByteArray& content)
{
    const auto kept = keptObject(content);
    m_form = CareForm::restored(kept);
    if (const QUuid record(kept.value("record"_L1).toString()); !record.isNull())
        m_record = record;
    if (const auto key = domain::SaveKey::parse(kept.value("saveKey"_L1).toString()))
        m_key = *key;
    Q_EMIT replaced();
    Q_EMIT changed();
}

const domain::CareEntry* CareModel::entryWith(domain::CareEntryId id) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [id](const auto& each) { return each.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

QString CareModel::detailOf(const domain::CareEntry& entry) const
{
    QStringList parts { dateText(entry.onDay), agoText(entry.onDay, today()) };
    if (const auto name = m_names.value(entry.by.value()); !name.isEmpty())
        parts << name;
    return parts.join(u", "_s);
}

std::vector<CareModel::Line> CareModel::history() const
{
    if (!m_kind)
        return {};
    QHash<qint64, const domain::CareEntry*> overtaking;
    std::vector<const domain::CareEntry*> said;
    for (const auto& each : m_entries) {
        if (each.replaces)
            overtaking.insert(each.replaces->value(), &each);
        if (each.sheet == sheet().sheet->id && each.kind == m_kind->id && !each.isTakenBack)
            said.push_back(&each);
    }
    std::stable_sort(said.begin(), said.end(), [](const auto* a, const auto* b) {
        return std::pair(a->onDay, a->id.value()) > std::pair(b->onDay, b->id.value());
    });
    std::vector<Line> lines;
    for (const auto* each : said) {
        Line line { each->id, Line::State::Stands, careText(*m_kind, *each), detailOf(*each), {} };
        if (const auto* by = overtaking.value(each->id.value())) {
            line.state = by->isTakenBack ? Line::State::TakenBack : Line::State::Replaced;
            line.reason = by->reason;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

void CareModel::setTyped(const QString& field, const QStringList& answers)
{
    if (!m_kind || m_form.typed.value(field) == answers)
        return;
    m_form.typed.insert(field, answers);
    onEdited();
}

void CareModel::setOnDay(const QString& typed)
{
    if (m_form.onDay == typed)
        return;
    m_form.onDay = typed;
    onEdited();
}

void CareModel::setReason(const QString& typed)
{
    if (m_form.reason == typed)
        return;
    m_form.reason = typed;
    onEdited();
}

void CareModel::onEdited()
{
    if (m_form.isEmpty())
        m_draft->abandon();
    else
        m_draft->note();
    Q_EMIT changed();
}

void CareModel::correct(domain::CareEntryId id)
{
    const auto* entry = entryWith(id);
    if (!entry || !m_kind)
        return;
    m_draft->flush();
    m_form = CareForm::over(*entry, *m_kind);
    beginAnew();
    Q_EMIT replaced();
    Q_EMIT changed();
}

void CareModel::takeBack(domain::CareEntryId id)
{
    correct(id);
    m_form.mode = Mode::TakeBack;
    Q_EMIT replaced();
}

void CareModel::cancel()
{
    m_draft->abandon();
    m_form = {};
    beginAnew();
    Q_EMIT replaced();
    Q_EMIT changed();
}

QString CareModel::sumText() const
{
    return m_kind && m_form.mode != Mode::TakeBack
        ? careSumText(*m_kind, m_form.typed, sheet().sheet->pacing)
        : QString();
}

void CareModel::save()
{
    if (!canSave())
        return;
    m_isSaving = true;
    m_draft->flush();
    const app::CareRecords::Wish wish { m_record, sheet().sheet->id, m_kind->id, m_form.onDay,
        m_form.typed, m_form.replaces, m_form.reason, draftKey() };
    ask(
        Topic::Save,
        [key = m_key, wish, isTakingBack = m_form.mode == Mode::TakeBack](
            const app::Services& services, const domain::Actor& actor,
            const PatientContext& context) -> app::Result<app::SaveOutcome> {
            const auto proof = context.allow<Action::RecordCare>(services, actor);
            if (!proof)
                return domain::failure(proof);
            return isTakingBack
                ? services.careRecords.takeBack(*proof, key, *wish.replaces, wish.reason)
                : services.careRecords.record(*proof, key, wish);
        },
        [this](const auto& outcome) { onSaved(outcome); });
    Q_EMIT changed();
}

void CareModel::onSaved(const app::Result<app::SaveOutcome>& outcome)
{
    m_isSaving = false;
    if (!outcome) {
        Q_EMIT changed();
        Q_EMIT refused(outcome.error());
        return;
    }
    m_draft->finish();
    m_form = {};
    beginAnew();
    Q_EMIT replaced();
    Q_EMIT changed();
    Q_EMIT saved();
}

}
