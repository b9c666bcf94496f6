// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/DoctorPage.h"

#include "presentation/doctor/DoctorModel.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/PlainLabel.h"
#include "widgets/TableView.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kLeastHeight = 300; // pixels

}

using presentation::DoctorModel;

DoctorPage::DoctorPage(DoctorModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    buildLayout();
    bindModel();
}

void DoctorPage::buildLayout()
{
    m_banner = new Banner;
    m_look = new Button(tr("Check this computer"), ButtonKind::Primary);
    m_look->setObjectName(u"checkComputerButton"_s);
    m_table = new TableView(tr("What was looked at"));
    m_table->setObjectName(u"doctorTable"_s);
    m_table->setModel(&m_model.list());
    m_table->setStretchColumn(presentation::DoctorList::Detail);
    m_table->setMinimumHeight(kLeastHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(
        new PlainLabel(tr("Looks at the database, its settings and its trail, the backups, the "
                          "disk and the clock. Nothing is changed."),
            TextRole::Muted));
    column->addWidget(m_look, 0, Qt::AlignLeft);
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    // The whole of what a narrow window shows a part of.
    m_row = new PlainLabel;
    m_row->setObjectName(u"doctorRow"_s);
    m_row->setSelectable(true);
    m_row->setAccessibleName(tr("The chosen line"));
    column->addWidget(m_row);
}

void DoctorPage::bindModel()
{
    connect(m_look, &Button::clicked, &m_model, &DoctorModel::look);
    connect(&m_model, &DoctorModel::busyChanged, m_look, &Button::setDisabled);
    connect(m_table, &TableView::currentRowChanged, this, &DoctorPage::showRow);
    connect(&m_model, &DoctorModel::looked, this, &DoctorPage::onLooked);
    connect(&m_model, &DoctorModel::refused, this,
        [this](const domain::Error& error) { sayError(error, *m_banner); });
}

void DoctorPage::showRow(int row) { m_row->setText(m_model.list().sentence(row)); }

void DoctorPage::onLooked()
{
    m_table->selectRow(m_model.list().worstRow());
    showRow(m_model.list().worstRow());
    switch (m_model.health()) {
    case app::Health::Good:
        m_banner->tell(Tone::Success, tr("Everything is as it should be."));
        break;
    case app::Health::Unknown:
    case app::Health::Warning:
        m_banner->tell(Tone::Warning, tr("Some things want looking at."));
        break;
    case app::Health::Bad:
        m_banner->tell(Tone::Danger, tr("Something is wrong. Please see to it today."));
        break;
    }
}

}
