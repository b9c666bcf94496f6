// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/recall/RecallModel.h"

#include "domain/common/DateParser.h"
#include "presentation/audit/ReportFile.h"
#include "presentation/common/Async.h"
#include "presentation/common/Dates.h"
#include "presentation/recall/RecallCsv.h"
#include "presentation/recall/RecallWords.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;
    using domain::Result;

    const std::vector<app::RecallRow>& rowsOf(const app::RecallList& list, RecallTable::Part part)
    {
        switch (part) {
        case RecallTable::Part::LeftOut:
            return list.leftOut;
        case RecallTable::Part::Unoffered:
            return list.unoffered;
        case RecallTable::Part::ToAsk:
            break;
        }
        return list.due;
    }

}

RecallModel::RecallModel(const Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_table(desk.services.rules, desk.services.recall.rules())
{
    connect(&desk.changes, &ChangeFeed::callsChanged, this, &RecallModel::refresh);
    connect(&desk.session, &Session::signedOut, this, &RecallModel::forget);
    connect(&desk.session, &Session::roleChanged, this, &RecallModel::forget);
}

const domain::RecallRules& RecallModel::numbers() const { return m_desk.services.recall.rules(); }

void RecallModel::forget()
{
    ++m_generation;
    m_isRead = false;
    m_list = {};
    showPart();
}

bool RecallModel::isAllowed(Action action) const
{
    return m_desk.session.isSignedIn()
        && m_desk.services.gate.isAllowed(m_desk.session.actor(), action);
}

bool RecallModel::mayWork() const { return isAllowed(Action::WorkRecall); }

bool RecallModel::mayExport() const { return isAllowed(Action::ExportRecall); }

bool RecallModel::mayOpenRecords() const { return isAllowed(Action::ReadRecord); }

void RecallModel::setWish(const app::RecallWish& wish)
{
    m_wish = wish;
    refresh();
}

void RecallModel::setPart(RecallTable::Part part)
{
    m_table.show(part, rowsOf(m_list, part), today());
    Q_EMIT refreshed();
}

void RecallModel::showPart()
{
    m_table.show(m_table.part(), rowsOf(m_list, m_table.part()), today());
}

void RecallModel::refresh()
{
    if (!isAllowed(Action::SeeRecall))
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), wish = m_wish,
            isNew = !m_isRead]() -> Result<app::RecallList> {
            const auto proof = services.gate.allow<Action::SeeRecall>(actor);
            if (!proof)
                return domain::failure(proof);
            return isNew ? services.recall.open(*proof, wish) : services.recall.list(*proof, wish);
        },
        [this, generation = ++m_generation](
            Result<app::RecallList> list) { onRead(generation, std::move(list)); });
}

void RecallModel::onRead(int generation, Result<app::RecallList> list)
{
    if (generation != m_generation)
        return;
    if (!list) {
        Q_EMIT refused(list.error());
        return;
    }
    m_isRead = true;
    m_list = *std::move(list);
    showPart();
    Q_EMIT refreshed();
}

void RecallModel::run(domain::PatientId patient, Job job, const QString& sentence)
{
    if (!m_desk.session.isSignedIn())
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), patient,
            job = std::move(job)]() -> Answer {
            const auto proof = services.gate.allow<Action::WorkRecall>(actor, { patient });
            return proof ? job(services, *proof) : domain::failure(proof);
        },
        [this, sentence](const Answer& saved) {
            if (saved)
                Q_EMIT done(sentence);
            else
                Q_EMIT refused(saved.error());
        });
}

void RecallModel::add(const app::RecallRow& row, domain::RecallStepKind kind,
    std::optional<domain::InvitationMethod> method, const QString& day)
{
    const auto typed = domain::parseTypedDate(day, today());
    app::Recall::NewStep step { QUuid::createUuid(), kind, method, typed.value_or(QDate()), {},
        row.lines };
    const auto what = method ? tr("invited, %1").arg(label(*method).toLower()) : label(kind);
    run(
        row.person.patient,
        [step, key = domain::SaveKey::make()](const app::Services& services, const Proof& proof) {
            return services.recall.add(proof, key, step);
        },
        tr("%1: %2.", "who and what was done").arg(row.person.name.familyFirst(), what));
}

void RecallModel::takeBack(const app::RecallRow& row)
{
    if (!row.newest)
        return;
    run(
        row.person.patient,
        [step = row.newest->id, key = domain::SaveKey::make()](const app::Services& services,
            const Proof& proof) { return services.recall.takeBack(proof, key, step); },
        tr("%1: the last line is taken back.").arg(row.person.name.familyFirst()));
}

void RecallModel::leaveOut(const app::RecallRow& row, const LeaveOutForm& form)
{
    const auto until = domain::parseTypedDate(form.until, today());
    const app::Recall::LeaveOut wish { QUuid::createUuid(), form.condition, form.reason, form.note,
        until.value_or(QDate()) };
    run(
        row.person.patient,
        [wish, key = domain::SaveKey::make()](const app::Services& services, const Proof& proof) {
            return services.recall.leaveOut(proof, key, wish);
        },
        tr("%1 is left out until %2.")
            .arg(row.person.name.familyFirst(), dateText(until.value_or(QDate()))));
}

void RecallModel::askAgain(const app::RecallRow& row)
{
    if (!row.leftOut)
        return;
    run(
        row.person.patient,
        [exception = row.leftOut->id, key = domain::SaveKey::make()](const app::Services& services,
            const Proof& proof) { return services.recall.askAgain(proof, key, exception); },
        tr("%1 is asked again.").arg(row.person.name.familyFirst()));
}

void RecallModel::exportTo(const QString& path)
{
    if (!m_desk.session.isSignedIn())
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), wish = m_wish,
            part = m_table.part(), path, day = today()]() -> Result<int> {
            const auto proof = services.gate.allow<Action::ExportRecall>(actor);
            if (!proof)
                return domain::failure(proof);
            const auto list = services.recall.takeOut(*proof, wish);
            if (!list)
                return domain::failure(list);
            RecallTable table(services.rules, services.recall.rules());
            table.show(part, rowsOf(*list, part), day);
            if (const auto good = writePrivately(path, recallCsv(table)); !good)
                return domain::failure(good);
            return table.rowCount();
        },
        [this](const Result<int>& rows) {
            if (rows)
                Q_EMIT done(tr("%n people are in the file.", nullptr, *rows));
            else
                Q_EMIT refused(rows.error());
        });
}

}
