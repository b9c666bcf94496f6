// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/training/TrainingPlace.h"

#include "presentation/training/ModuleReading.h"
#include "presentation/training/TeamTraining.h"
#include "presentation/training/TrainingModel.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/NarrowRow.h"
#include "views/training/ModuleReader.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/PlainLabel.h"
#include "widgets/ScrollPage.h"
#include "widgets/TableView.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kCardUnits = 220;
    constexpr int kTeamRows = 8;

    QString actWords(domain::TrainingState state)
    {
        switch (state) {
        case domain::TrainingState::NotBegun:
            return TrainingPlace::tr("Begin");
        case domain::TrainingState::Reading:
            return TrainingPlace::tr("Go on");
        default:
            return TrainingPlace::tr("Read it again");
        }
    }

}

using presentation::TeamTraining;
using presentation::TrainingModel;

TrainingPlace::TrainingPlace(TrainingModel& model, TeamTraining& team, QWidget* parent)
    : Place(parent)
    , m_model(model)
    , m_team(team)
{
    buildLayout();
    bindModels();
}

QString TrainingPlace::title() const { return tr("Training"); }

void TrainingPlace::buildLayout()
{
    m_page = new ScrollPage(title());
    auto* what = new PlainLabel(
        tr("Modules of a quarter of an hour, to be read when there is one. What you passed counts "
           "until the day that is named; your answers are seen by nobody else."),
        TextRole::Muted);
    m_page->body()->addWidget(what);
    m_modules = new QVBoxLayout;
    m_page->body()->addLayout(m_modules);
    m_triesCard = new Card(tr("Your tries"));
    m_triesCard->setMaximumWidth(space(kCardUnits));
    m_tries = new PlainLabel;
    m_tries->setObjectName(u"trainingTries"_s);
    m_triesCard->body()->addWidget(m_tries);
    m_page->body()->addLayout(narrowRow(m_triesCard));
    buildTeam();
    m_page->body()->addStretch(1);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_page);
    m_pages->addWidget(makeReading());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
}

QWidget* TrainingPlace::makeReading()
{
    m_reading = new QWidget;
    auto* column = new QVBoxLayout(m_reading);
    column->setContentsMargins(space(6), space(4), space(6), space(4));
    m_toList = new Button(tr("All modules"), ButtonKind::Quiet);
    m_toList->setObjectName(u"allModulesButton"_s);
    m_toList->setIconName(u"back"_s);
    column->addWidget(m_toList, 0, Qt::AlignLeft);
    return m_reading;
}

void TrainingPlace::buildTeam()
{
    m_teamCard = new Card(tr("Who holds which certificate"));
    m_coverage = new PlainLabel;
    m_coverage->setObjectName(u"trainingCoverage"_s);
    auto* table = new TableView(tr("Who holds which certificate"));
    table->setObjectName(u"teamTrainingTable"_s);
    table->setFramed(false);
    table->setModel(&m_team);
    table->setStretchColumn(TeamTraining::Standing);
    table->setVisibleRows(kTeamRows);
    m_teamCard->body()->addWidget(m_coverage);
    m_teamCard->body()->addWidget(table);
    m_page->body()->addWidget(m_teamCard);
    m_teamCard->hide();
}

void TrainingPlace::bindModels()
{
    connect(m_toList, &Button::clicked, this, &TrainingPlace::toList);
    connect(&m_model, &TrainingModel::refreshed, this, &TrainingPlace::refresh);
    connect(&m_model, &TrainingModel::refused, this, &TrainingPlace::onRefused);
    connect(&m_model, &TrainingModel::kept, this, [this] {
        if (m_reader)
            m_reader->setKeptWords(m_model.keptWords());
    });
    connect(&m_team, &TeamTraining::refreshed, this, &TrainingPlace::refreshTeam);
    connect(&m_team, &TeamTraining::refused, this, &TrainingPlace::onRefused);
}

void TrainingPlace::activate()
{
    m_model.refresh();
    m_team.refresh();
}

void TrainingPlace::focusFirst()
{
    if (m_pages->currentWidget() == m_reading && m_reader)
        m_reader->focusFirst();
    else if (auto* first = m_list ? m_list->findChild<Button*>(u"openModuleButton"_s) : nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

void TrainingPlace::refresh()
{
    const auto* focus = QApplication::focusWidget();
    const bool hadFocus = m_list && m_list->isAncestorOf(focus);
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget;
    m_cards = new QVBoxLayout(m_list);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(space(3));
    m_modules->addWidget(m_list);
    for (const auto& row : m_model.rows())
        addModule(row);
    QStringList lines;
    for (const auto& each : m_model.tries())
        lines << tr("%1: %2. %3.").arg(each.when, each.module, each.outcome);
    m_tries->setText(lines.join(u'\n'));
    m_triesCard->setVisible(!lines.isEmpty());
    if (!m_model.reading())
        dropReader(); // whoever read it is gone
    if (hadFocus || (!focus && isVisible()))
        focusFirst();
}

void TrainingPlace::addModule(const presentation::TrainingRow& row)
{
    auto* card = new Card(row.title);
    card->setMaximumWidth(space(kCardUnits));
    card->body()->addWidget(new PlainLabel(row.aim));
    card->body()->addWidget(new PlainLabel(row.length, TextRole::Muted));
    if (!row.caution.isEmpty())
        card->body()->addWidget(new PlainLabel(row.caution, TextRole::Muted));
    auto* standing = new QWidget;
    auto* line = new QHBoxLayout(standing);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new PlainLabel(row.standing, TextRole::Strong), 1);
    auto* button = new Button(actWords(row.state));
    button->setObjectName(u"openModuleButton"_s);
    button->setAccessibleName(tr("%1: %2").arg(button->text(), row.title));
    line->addWidget(button);
    card->body()->addWidget(standing);
    connect(button, &Button::clicked, this, [this, module = row.id] { open(module); });
    m_cards->addLayout(narrowRow(card));
}

void TrainingPlace::open(const QString& module)
{
    auto* reading = m_model.begin(module);
    if (!reading)
        return;
    dropReader();
    m_reader
        = new ModuleReader(*reading, [this](const QString& file) { return m_model.picture(file); });
    m_reading->layout()->addWidget(m_reader);
    m_pages->setCurrentWidget(m_reading);
    m_reader->focusFirst();
}

void TrainingPlace::dropReader()
{
    if (!m_reader)
        return;
    m_pages->setCurrentWidget(m_page);
    m_reader->hide();
    m_reader->deleteLater();
    m_reader = nullptr;
}

void TrainingPlace::toList()
{
    if (m_pages->currentWidget() != m_reading)
        return;
    m_pages->setCurrentWidget(m_page);
    m_model.refresh();
    focusFirst();
}

void TrainingPlace::refreshTeam()
{
    m_coverage->setText(m_team.coverage().join(u'\n'));
    m_teamCard->setVisible(m_team.rowCount() > 0);
}

void TrainingPlace::onRefused(const domain::Error& error)
{
    if (m_pages->currentWidget() == m_reading && m_reader)
        m_reader->sayError(error);
    else
        sayError(error, *m_page->banner());
}

}
