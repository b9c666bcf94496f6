// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/StationStrip.h"

#include "theme/Spacing.h"
#include "widgets/FlowLayout.h"
#include "widgets/StatusChip.h"

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::StationsModel;

namespace {

    Tone toneOf(StationsModel::State state)
    {
        using State = StationsModel::State;
        switch (state) {
        case State::Alert:
            return Tone::Danger;
        case State::Help:
        case State::OutOfOrder:
        case State::Lost:
            return Tone::Warning;
        case State::Answering:
        case State::Offered:
            return Tone::Info;
        case State::Free:
        case State::Finished:
            return Tone::Neutral;
        }
        return Tone::Neutral;
    }

}

StationStrip::StationStrip(StationsModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    setObjectName(u"stationStrip"_s);
    setAccessibleName(tr("Screens in the waiting room"));
    m_row = new FlowLayout(space(2), this);
    connect(&m_model, &StationsModel::refreshed, this, &StationStrip::refresh);
    refresh();
}

void StationStrip::refresh()
{
    const auto old = findChildren<StatusChip*>(QString(), Qt::FindDirectChildrenOnly);
    for (auto* chip : old) {
        m_row->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (const auto& row : m_model.stations()) {
        const auto state = m_model.stateOf(row);
        auto* chip = new StatusChip(this);
        chip->setObjectName(u"station%1"_s.arg(row.station.id.value()));
        chip->setState(
            tr("%1: %2").arg(row.station.name, presentation::label(state)), toneOf(state));
        m_row->addWidget(chip);
        chip->show();
    }
    setVisible(!m_model.stations().empty());
}

}
