// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/FlareCard.h"

#include "presentation/consultation/PlanRendering.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainLabel.h"
#include "widgets/StatusChip.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using documents::Rendering;

    /// On a fridge card there is no room for what somebody has to read when it gets worse.
    constexpr Rendering kFlareRenderings[] { Rendering::A4, Rendering::LargePrint };

}

FlareCard::FlareCard(const presentation::ConsultationModel& model, bool mayPrint, QWidget* parent)
    : QWidget(parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Flare-up plan"));
    card->setObjectName(u"flareCard"_s);
    outer->addWidget(card);
    const auto lines = model.summary().flarePlans;
    const auto& states = model.record().view.flarePlans;
    if (lines.empty()) {
        card->body()->addWidget(
            new PlainLabel(tr("There is no flare-up plan yet."), TextRole::Muted));
        auto* start = new Button(tr("Write one"));
        start->setObjectName(u"startFlareButton"_s);
        card->body()->addWidget(start, 0, Qt::AlignLeft);
        connect(start, &Button::clicked, this, [this] { Q_EMIT openRequested({}); });
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        card->body()->addWidget(new PlainLabel(line.title, TextRole::Strong));
        card->body()->addWidget(new PlainLabel(line.detail, TextRole::Muted));
        card->body()->addWidget(new PlainLabel(line.given, TextRole::Muted));
        auto* row = new FlowLayout(space(2));
        if (line.isBehind)
            row->addWidget(new StatusChip(tr("to print"), Tone::Warning));
        auto* open = new Button(tr("Open"));
        open->setObjectName(u"openFlareButton"_s);
        open->setAccessibleName(tr("Open the flare-up plan: %1").arg(line.title));
        row->addWidget(open);
        if (mayPrint)
            row->addWidget(makePrintButton(states[i], line.title));
        card->body()->addLayout(row);
        connect(open, &Button::clicked, this,
            [this, shape = line.shape] { Q_EMIT openRequested(shape); });
    }
}

QWidget* FlareCard::makePrintButton(const app::FlarePlanState& state, const QString& title)
{
    auto* button = new Button(tr("Print"));
    button->setObjectName(u"printFlareAgainButton"_s);
    button->setAccessibleName(tr("Print the flare-up plan: %1").arg(title));
    auto* menu = new QMenu(button);
    const auto add = [&](const QString& words, const QUuid& issued, Rendering rendering) {
        connect(menu->addAction(words), &QAction::triggered, this,
            [this, shape = state.plan.shape, issued, rendering] {
                Q_EMIT printRequested(shape, issued, rendering);
            });
    };
    const int newest = state.plan.version.value();
    for (const auto rendering : kFlareRenderings)
        add(presentation::label(rendering), {}, rendering);
    if (state.given && state.given->number != newest)
        add(tr("Version %1 again, as it was given").arg(state.given->number), state.given->uid,
            Rendering::A4);
    button->setMenu(menu);
    return button;
}

}
