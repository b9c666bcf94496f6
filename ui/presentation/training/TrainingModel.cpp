// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/training/TrainingModel.h"

#include "application/training/ReadTrainingModules.h"
#include "presentation/common/Async.h"
#include "presentation/common/Dates.h"
#include "presentation/training/TrainingWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    using domain::Action;
    using domain::Result;
    using domain::TrainingAttempt;
    using domain::TrainingModule;

}

TrainingModel::TrainingModel(const Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.session, &Session::signedOut, this, &TrainingModel::forget);
}

void TrainingModel::forget()
{
    if (m_reading)
        m_reading->deleteLater();
    m_reading = nullptr;
    m_record = {};
    m_rows.clear();
    m_tries.clear();
    Q_EMIT refreshed();
}

void TrainingModel::refresh()
{
    if (!m_desk.session.isSignedIn())
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services,
            actor = m_desk.session.actor()]() -> Result<app::LearningRecord> {
            const auto proof = services.gate.allow<Action::LearnModule>(actor);
            if (!proof)
                return domain::failure(proof);
            if (const auto& modules = services.learning.modules(); !modules)
                return domain::failure(modules);
            if (const auto& rules = services.learning.rules(); !rules)
                return domain::failure(rules);
            return services.learning.mine(*proof);
        },
        [this](const Result<app::LearningRecord>& record) {
            if (record)
                show(*record);
            else
                Q_EMIT refused(record.error());
        });
}

void TrainingModel::show(const app::LearningRecord& record)
{
    m_record = record;
    m_rows.clear();
    m_tries.clear();
    const auto& modules = *m_desk.services.learning.modules();
    for (const auto& module : modules)
        m_rows.push_back(rowOf(module, record));
    for (auto attempt = record.attempts.rbegin(); attempt != record.attempts.rend(); ++attempt) {
        const auto known = std::find_if(modules.begin(), modules.end(),
            [&](const auto& module) { return module.id == attempt->module; });
        const auto title = known == modules.end() ? attempt->module : known->title;
        const auto right = tr("%1 of %2 right")
                               .arg(QString::number(attempt->score.right),
                                   QString::number(attempt->score.asked));
        const auto outcome = attempt->isPassed
            ? tr("%1, certificate until %2").arg(right, dateText(*attempt->validUntil))
            : tr("%1, not enough").arg(right);
        m_tries.push_back({ dateText(domain::civilDate(attempt->at)),
            tr("%1, version %2").arg(title, attempt->moduleVersion), outcome });
    }
    Q_EMIT refreshed();
}

TrainingRow TrainingModel::rowOf(
    const TrainingModule& module, const app::LearningRecord& record) const
{
    const auto today = m_desk.services.clock.today();
    const auto& rules = *m_desk.services.learning.rules();
    TrainingRow row { module.id, module.title, module.aim, {}, {}, {},
        domain::stateOf(record.attempts, record.places, module.id, rules, today) };
    row.length = tr("About %1 minutes: %2 pages and %3 questions")
                     .arg(QString::number(module.minutes), QString::number(module.pages.size()),
                         QString::number(module.quiz.size()));
    if (!module.isVerified())
        row.caution = tr("Nobody has checked it against its sources yet.");
    row.standing = standingWords(module, record, rules, today);
    return row;
}

ModuleReading* TrainingModel::begin(const QString& module)
{
    const auto& learning = m_desk.services.learning;
    if (!learning.modules() || !learning.rules())
        return nullptr;
    const auto& all = *learning.modules();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.id == module; });
    if (found == all.end())
        return nullptr;
    if (m_reading)
        m_reading->deleteLater();
    m_kept.clear();
    m_isHandedIn = false;
    m_key = domain::SaveKey::make();
    m_uid = QUuid::createUuid();
    m_reading = new ModuleReading(*found, *learning.rules(), this);
    const bool hasPassed = domain::certificateIn(m_record.attempts, module) != nullptr;
    m_keptPage = hasPassed ? 0 : stoppedOn(m_record, module);
    if (m_keptPage > 0)
        m_reading->goTo(m_keptPage - 1);
    connect(m_reading, &ModuleReading::stepChanged, this, &TrainingModel::keepPage);
    for (const auto change : { &ModuleReading::stepChanged, &ModuleReading::answered })
        connect(m_reading, change, this, &TrainingModel::handIn);
    keepPage();
    return m_reading;
}

QByteArray TrainingModel::picture(const QString& file) const
{
    return m_reading ? app::modulePicture(m_reading->module().id, file) : QByteArray();
}

/// The page of whoever reads; in the quiz it stays the last one.
void TrainingModel::keepPage()
{
    if (!m_reading || m_reading->kind() != ModuleReading::Kind::Page
        || m_reading->step() + 1 == m_keptPage || !m_desk.session.isSignedIn())
        return;
    m_keptPage = m_reading->step() + 1;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), page = m_keptPage,
            module = m_reading->module().id,
            key = domain::SaveKey::make()]() -> Result<app::SaveOutcome> {
            const auto proof = services.gate.allow<Action::LearnModule>(actor);
            return proof ? services.learning.turnTo(*proof, key, module, page)
                         : domain::failure(proof);
        },
        [this](const Result<app::SaveOutcome>& outcome) {
            if (!outcome)
                Q_EMIT refused(outcome.error());
        });
}

/// As soon as the last question is answered; once for each time the quiz is begun.
void TrainingModel::handIn()
{
    if (!m_reading || !m_desk.session.isSignedIn())
        return;
    if (!m_reading->score().isWhole()) {
        // Begun afresh.
        if (m_isHandedIn) {
            m_isHandedIn = false;
            m_kept.clear();
            m_key = domain::SaveKey::make();
            m_uid = QUuid::createUuid();
        }
        return;
    }
    if (m_isHandedIn)
        return;
    m_isHandedIn = true;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services, actor = m_desk.session.actor(), key = m_key, uid = m_uid,
            module = m_reading->module().id,
            answers = m_reading->answers()]() -> Result<TrainingAttempt> {
            const auto proof = services.gate.allow<Action::LearnModule>(actor);
            return proof ? services.learning.attempt(*proof, key, uid, module, answers)
                         : domain::failure(proof);
        },
        [this, uid = m_uid](const Result<TrainingAttempt>& attempt) {
            if (uid == m_uid) // another quiz may have been begun since
                onMarked(attempt);
        });
}

void TrainingModel::onMarked(const Result<TrainingAttempt>& attempt)
{
    if (!attempt) {
        m_isHandedIn = false; // the next answer or look tries it again, under the same key
        Q_EMIT refused(attempt.error());
        return;
    }
    m_kept = attempt->isPassed
        ? tr("This try is kept. Your certificate counts until %1.")
              .arg(dateText(*attempt->validUntil))
        : tr("This try is kept. %1 per cent have to be right for a certificate.")
              .arg(QString::number(attempt->passPercent));
    Q_EMIT kept();
    refresh();
}

}
