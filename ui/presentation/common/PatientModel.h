// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Async.h"
#include "presentation/common/Desk.h"
#include "presentation/common/PatientContext.h"

#include <QHash>
#include <QObject>

namespace rooftree::presentation {

/// What every view-model of one patient is made from (HZ-01, HZ-03). It is made afresh for each
/// patient and destroyed when another is opened; what was asked under one patient's name is
/// answered to that patient's page or to nobody.
class PatientModel : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] const PatientContext& context() const { return m_context; }

    [[nodiscard]] domain::PatientId patient() const { return m_context.patient(); }

protected:
    PatientModel(const Desk& desk, const PatientContext& context, QObject* parent)
        : QObject(parent)
        , m_desk(desk)
        , m_context(context)
    {
    }

    /// What a question is about. Asking again about the same thing drops the older answer.
    enum class Topic { Record, Refresh, Changes, Claim, AccessLog, Save, Paper };

    /// Runs `job(services, actor, context)` on the worker and `done(answer)` here, unless the page
    /// is gone or has asked about the same thing since.
    template <class Job, class Done> void ask(Topic topic, Job job, Done done)
    {
        const int generation = ++m_generations[topic];
        runAsync(
            m_desk.worker, this,
            [&services = m_desk.services, actor = m_desk.session.actor(), context = m_context,
                job = std::move(job)]() mutable { return job(services, actor, context); },
            [this, topic, generation, done = std::move(done)](auto answer) mutable {
                if (m_generations.value(topic) == generation)
                    done(std::move(answer));
            });
    }

    /// Whatever is still under way about `topic` is not wanted any more.
    void drop(Topic topic) { ++m_generations[topic]; }

    const Desk& m_desk;

private:
    const PatientContext m_context;
    QHash<Topic, int> m_generations;
};

}
