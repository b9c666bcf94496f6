// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/training/TeamTraining.h"

#include "presentation/common/Async.h"
#include "presentation/training/TrainingWords.h"

namespace rooftree::presentation {
namespace {

    using domain::Action;
    using domain::Result;
    using domain::TrainingState;

    bool holds(TrainingState state)
    {
        return state == TrainingState::Current || state == TrainingState::DueSoon;
    }

}

TeamTraining::TeamTraining(const Desk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

bool TeamTraining::maySee() const
{
    return m_desk.session.isSignedIn()
        && m_desk.services.gate.isAllowed(m_desk.session.actor(), Action::SeeTraining);
}

void TeamTraining::refresh()
{
    if (!maySee())
        return;
    runAsync(
        m_desk.worker, this,
        [&services = m_desk.services,
            actor = m_desk.session.actor()]() -> Result<std::vector<app::Learner>> {
            const auto proof = services.gate.allow<Action::SeeTraining>(actor);
            if (!proof)
                return domain::failure(proof);
            if (const auto& modules = services.learning.modules(); !modules)
                return domain::failure(modules);
            if (const auto& rules = services.learning.rules(); !rules)
                return domain::failure(rules);
            return services.learning.everybody(*proof);
        },
        [this](const Result<std::vector<app::Learner>>& everybody) {
            if (everybody)
                show(*everybody);
            else
                Q_EMIT refused(everybody.error());
        });
}

void TeamTraining::show(const std::vector<app::Learner>& everybody)
{
    const auto today = m_desk.services.clock.today();
    const auto& modules = *m_desk.services.learning.modules();
    const auto& rules = *m_desk.services.learning.rules();
    beginResetModel();
    m_lines.clear();
    m_coverage.clear();
    for (const auto& learner : everybody) {
        for (const auto& module : modules)
            m_lines.push_back({ learner.name, module.title,
                standingWords(module, learner.record, rules, today) });
    }
    for (const auto& module : modules) {
        int holding = 0;
        for (const auto& learner : everybody) {
            const auto& record = learner.record;
            holding
                += holds(domain::stateOf(record.attempts, record.places, module.id, rules, today));
        }
        m_coverage << tr("%1: %2 of %3 hold it.")
                          .arg(module.title, QString::number(holding),
                              QString::number(everybody.size()));
    }
    endResetModel();
    Q_EMIT refreshed();
}

int TeamTraining::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TeamTraining::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TeamTraining::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Person:
        return line.person;
    case Module:
        return line.module;
    default:
        return line.standing;
    }
}

QVariant TeamTraining::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Person:
        return tr("Who");
    case Module:
        return tr("Module");
    default:
        return tr("Certificate");
    }
}

}
