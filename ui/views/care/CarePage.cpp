// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/care/CarePage.h"

#include "presentation/common/ErrorWords.h"
#include "theme/Spacing.h"
#include "views/care/CareFormCard.h"
#include "views/care/CareHistoryCard.h"
#include "views/care/CareReviewLines.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ChoiceChips.h"
#include "widgets/ColumnsLayout.h"
#include "widgets/PlainLabel.h"
#include "widgets/ScrollPage.h"
#include "widgets/TableView.h"
#include "widgets/Text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kLeastColumn = 460;

}

using presentation::CareKindsModel;
using presentation::CareModel;

CarePage::CarePage(CareModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_kinds(new CareKindsModel(this))
{
    setObjectName(u"carePage"_s);
    buildLayout();
    bindModel();
}

Banner* CarePage::banner() const { return m_page->banner(); }

void CarePage::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_page = new ScrollPage(tr("Checks and counts"), this);
    column->addWidget(m_page);
    auto* back = new Button(tr("Back to the visit"), ButtonKind::Quiet);
    back->setObjectName(u"leaveCareButton"_s);
    back->setIconName(u"back"_s);
    setPlainToolTip(*back, tr("Ctrl+8"));
    m_page->addHeaderWidget(back);
    connect(back, &Button::clicked, this, &CarePage::leaveRequested);
    m_sheets = new ChoiceChips(tr("About"));
    m_sheets->setObjectName(u"careSheets"_s);
    m_page->body()->addWidget(m_sheets);
    m_reviewCard = new Card(tr("Yearly review"));
    m_reviewCard->setObjectName(u"careReview"_s);
    m_page->body()->addWidget(m_reviewCard);
    auto* sides = new QWidget;
    auto* columns = new ColumnsLayout(kLeastColumn, sides);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space(3));
    columns->addWidget(makeKinds());
    auto* right = new QWidget(sides);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(space(3));
    m_form = new CareFormCard(m_model, right);
    m_history = new CareHistoryCard(m_model, right);
    rightColumn->addWidget(m_form);
    rightColumn->addWidget(m_history);
    rightColumn->addStretch(1);
    columns->addWidget(right);
    m_page->body()->addWidget(sides);
    m_source = new PlainLabel(QString(), TextRole::Muted);
    m_source->setObjectName(u"careSource"_s);
    m_page->body()->addWidget(m_source);
    m_page->body()->addStretch(1);
}

QWidget* CarePage::makeKinds()
{
    auto* card = new Card(tr("What to write down"));
    m_table = new TableView(tr("What to write down"));
    m_table->setObjectName(u"careKinds"_s);
    m_table->setFramed(false);
    m_table->setModel(m_kinds);
    m_table->setStretchColumn(CareKindsModel::Last);
    m_table->setDispensable({ CareKindsModel::Age });
    card->body()->addWidget(m_table);
    return card;
}

void CarePage::bindModel()
{
    connect(m_sheets, &ChoiceChips::choiceChanged, this, [this] {
        const auto wanted = m_sheets->choice();
        if (!wanted.isEmpty())
            m_model.choose(wanted, {});
        else if (m_model.isChosen())
            m_sheets->setChosen({ m_model.sheet().sheet->id });
    });
    connect(m_table, &TableView::currentRowChanged, this, [this](int row) {
        const auto kind = m_kinds->kindAt(row);
        if (!m_isChoosing && m_model.isChosen() && !kind.isEmpty() && kind != m_model.kind().id)
            m_model.choose(m_model.sheet().sheet->id, kind);
    });
    connect(m_table, &TableView::rowActivated, this, [this] { m_form->focusFirst(); });
    connect(m_history, &CareHistoryCard::formWanted, m_form, &CareFormCard::focusFirst);
    connect(&m_model, &CareModel::shown, this, &CarePage::refreshSheets);
    connect(&m_model, &CareModel::replaced, this, &CarePage::onReplaced);
    connect(&m_model, &CareModel::saved, this, [this] {
        banner()->tell(Tone::Success, tr("Saved."));
        m_table->setFocus(Qt::OtherFocusReason);
        Q_EMIT recordChanged();
    });
    connect(&m_model, &CareModel::refused, this, &CarePage::onRefused);
}

void CarePage::open(const QString& sheet, const QString& kind, bool goesOn)
{
    banner()->dismiss();
    const bool isNew = !m_model.isChosen() || !sheet.isEmpty();
    if (isNew)
        m_model.choose(sheet, kind, goesOn);
    focusFirst();
}

void CarePage::focusFirst() { m_table->setFocus(Qt::OtherFocusReason); }

void CarePage::refreshSheets()
{
    QStringList shown;
    for (const auto& each : m_model.sheets())
        shown << each.sheet->id;
    if (shown != m_sheetsShown) {
        m_sheets->clearChoices();
        for (const auto& each : m_model.sheets())
            m_sheets->addChoice(each.sheet->id, each.sheet->title);
        m_sheetsShown = shown;
    }
    if (!m_model.isChosen())
        return;
    m_sheets->setChosen({ m_model.sheet().sheet->id });
    m_kinds->show(m_model.sheet());
    m_table->setVisibleRows(m_kinds->rowCount());
    refreshReview();
}

void CarePage::refreshReview()
{
    const auto& view = m_model.sheet();
    if (m_reviewLines) {
        m_reviewLines->hide();
        m_reviewLines->deleteLater();
    }
    m_reviewLines = new QWidget(m_reviewCard);
    auto* lines = new QVBoxLayout(m_reviewLines);
    lines->setContentsMargins(0, 0, 0, 0);
    addCareReview(*lines, view);
    m_reviewCard->body()->addWidget(m_reviewLines);
    m_reviewCard->setVisible(!view.review.empty() || !view.cues.empty());
    m_source->setText(view.sheet->verifiedBy.isEmpty()
            ? tr("Nobody has checked this list yet. %1").arg(view.sheet->source)
            : tr("Checked by %1. %2").arg(view.sheet->verifiedBy, view.sheet->source));
}

void CarePage::onReplaced()
{
    refreshSheets();
    m_isChoosing = true;
    m_table->selectRow(m_kinds->rowOf(m_model.kind().id));
    m_isChoosing = false;
}

void CarePage::onRefused(const domain::Error& error)
{
    if (!m_form->say(error))
        banner()->tell(Tone::Danger, presentation::errorWords(error));
}

}
