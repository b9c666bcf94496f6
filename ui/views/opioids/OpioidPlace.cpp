// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/opioids/OpioidPlace.h"

#include "presentation/opioids/OpioidModel.h"
#include "presentation/opioids/OpioidWords.h"
#include "theme/Spacing.h"
#include "views/ActRow.h"
#include "views/opioids/OpioidForm.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/ColumnsLayout.h"
#include "widgets/PlainLabel.h"
#include "widgets/ScrollPage.h"
#include "widgets/TableView.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kLeastColumn = 480;
    constexpr int kRows = 4;

}

using presentation::OpioidModel;

OpioidPlace::OpioidPlace(OpioidModel& model, QWidget* parent) : Place(parent), m_model(model)
{
    buildLayout();
    bindModel();
    refresh();
}

QString OpioidPlace::title() const { return tr("Opioid total"); }

void OpioidPlace::buildLayout()
{
    m_page = new ScrollPage(title());
    m_never = new Banner;
    m_never->setObjectName(u"neverSwitchingBanner"_s);
    m_never->setClosable(false);
    m_never->tell(Tone::Warning,
        tr("Total load only \u2013 never for switching from one opioid to another."));
    auto* kept = new PlainLabel(
        tr("Nothing here is kept or printed, and it belongs to no patient. It begins empty each "
           "time you come here."),
        TextRole::Muted);
    m_form = new OpioidForm;
    m_formCard = new Card(tr("A line"));
    m_formCard->body()->addWidget(m_form);
    m_factors = new PlainLabel(QString(), TextRole::Muted);
    m_factors->setObjectName(u"opioidFactorsLabel"_s);
    m_page->body()->addWidget(m_never);
    m_page->body()->addWidget(kept);
    auto* sides = new QWidget;
    auto* columns = new ColumnsLayout(kLeastColumn, sides);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space(3));
    columns->addWidget(m_formCard);
    columns->addWidget(makeLines());
    m_page->body()->addWidget(sides);
    m_page->body()->addWidget(m_factors);
    m_page->body()->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
}

QWidget* OpioidPlace::makeLines()
{
    m_linesCard = new Card(tr("Lines"));
    m_table = new TableView(tr("Lines of the total"));
    m_table->setObjectName(u"opioidTable"_s);
    m_table->setFramed(false);
    m_table->setModel(&m_model);
    m_table->setStretchColumn(OpioidModel::Taken);
    m_table->setVisibleRows(kRows);
    m_arithmetic = new PlainLabel;
    m_arithmetic->setObjectName(u"opioidArithmeticLabel"_s);
    m_total = new PlainLabel(QString(), TextRole::Heading);
    m_total->setObjectName(u"opioidTotalLabel"_s);
    m_flag = new Banner;
    m_flag->setObjectName(u"opioidFlagBanner"_s);
    m_flag->setClosable(false);
    auto* takeOff = new Button(tr("Take the line off"));
    takeOff->setObjectName(u"takeOpioidOffButton"_s);
    auto* afresh = new Button(tr("Start afresh"));
    afresh->setObjectName(u"opioidAfreshButton"_s);
    m_linesCard->body()->addWidget(m_table);
    m_linesCard->body()->addLayout(actRow({ takeOff, afresh }));
    m_linesCard->body()->addWidget(m_arithmetic);
    m_linesCard->body()->addWidget(m_total);
    m_linesCard->body()->addWidget(m_flag);
    connect(takeOff, &Button::clicked, this, [this] { m_model.takeOff(m_table->currentRow()); });
    connect(afresh, &Button::clicked, this, [this] {
        m_model.startAfresh();
        m_form->clear();
        m_form->focusFirst();
    });
    return m_linesCard;
}

void OpioidPlace::bindModel()
{
    connect(m_form, &OpioidForm::lineEntered, &m_model, &OpioidModel::add);
    connect(&m_model, &OpioidModel::opened, this, &OpioidPlace::onOpened);
    connect(&m_model, &OpioidModel::changed, this, &OpioidPlace::refresh);
    connect(&m_model, &OpioidModel::added, this, [this] {
        m_form->clear();
        m_form->focusFirst();
    });
    connect(&m_model, &OpioidModel::refused, this,
        [this](const domain::Error& error) { m_form->say(error, *m_page->banner()); });
}

void OpioidPlace::activate()
{
    m_page->banner()->dismiss();
    m_model.open();
}

void OpioidPlace::focusFirst() { m_form->focusFirst(); }

void OpioidPlace::onOpened()
{
    m_form->setTable(*m_model.table());
    refresh();
    m_form->focusFirst();
}

void OpioidPlace::refresh()
{
    const auto& table = m_model.table();
    m_formCard->setVisible(table.has_value());
    m_linesCard->setVisible(table.has_value());
    m_factors->setVisible(table.has_value());
    if (!table)
        return;
    m_factors->setText(presentation::tableWords(*table).join(u'\n'));
    const auto& total = m_model.total();
    m_arithmetic->setText(presentation::lineWords(total).join(u'\n'));
    m_arithmetic->setVisible(!total.lines.empty());
    m_total->setText(presentation::totalWords(total));
    const auto flag = presentation::flagWords(total, *table);
    if (flag.isEmpty())
        m_flag->dismiss();
    else
        m_flag->tell(Tone::Danger, flag);
    if (!total.lines.empty() && m_table->currentRow() < 0)
        m_table->selectRow(static_cast<int>(total.lines.size()) - 1);
}

}
