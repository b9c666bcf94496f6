// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/care/CareCard.h"

#include "presentation/care/CareWords.h"
#include "presentation/consultation/CareLabels.h"
#include "views/care/CareReviewLines.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/PlainLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    /// The third column is for what matters now; the page has the rest.
    constexpr std::size_t kLines = 3;

}

CareCard::CareCard(const std::vector<presentation::CareSheetView>& sheets, QWidget* parent)
    : QWidget(parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Checks and counts"), this);
    card->setObjectName(u"careCard"_s);
    outer->addWidget(card);
    for (const auto& view : sheets) {
        if (!view.sheet->registerId.isEmpty() || !view.facts.entries.empty())
            addSheet(view, *card);
    }
    auto* open = new Button(tr("Open"));
    open->setObjectName(u"openCareButton"_s);
    open->setAccessibleName(tr("Open checks and counts"));
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &Button::clicked, this, [this] { Q_EMIT openRequested({}); });
}

void CareCard::addSheet(const presentation::CareSheetView& view, Card& card)
{
    card.body()->addWidget(new PlainLabel(view.sheet->title, TextRole::Strong));
    addCareReview(*card.body(), view);
    QStringList kinds;
    for (const auto& entry : view.facts.entries) {
        const auto* kind = view.sheet->kind(entry.kind);
        if (!kind || kinds.contains(entry.kind))
            continue;
        kinds << entry.kind;
        auto* words = new PlainLabel(
            u"%1: %2"_s.arg(kind->title, presentation::careText(*kind, entry)), TextRole::Body);
        words->setIsolated(true);
        card.body()->addWidget(words);
        card.body()->addWidget(
            new PlainLabel(presentation::agoText(entry.onDay, view.facts.today), TextRole::Muted));
        if (kinds.size() == kLines)
            break;
    }
}

}
