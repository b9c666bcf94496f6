// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/StationsPage.h"

#include "presentation/audit/ReportFile.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/access/FreshPasswordBar.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Dialogs.h"
#include "widgets/FormBuilder.h"
#include "widgets/PlainLabel.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::StationsModel;

namespace {

    /// For the account of the station alone.
    bool writeToken(const QString& path, const QString& token)
    {
        return presentation::writePrivately(path, token.toLatin1() + '\n').has_value();
    }

}

StationsPage::StationsPage(StationsModel& model, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_dialogs(dialogs)
{
    m_banner = new Banner;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(m_banner);
    column->addWidget(buildToken());
    column->addWidget(buildList());
    column->addWidget(buildForm());
    column->addStretch(1);
    bindModel();
    refresh();
}

Card* StationsPage::buildToken()
{
    m_tokenCard = new Card(tr("The file of the new screen"));
    m_tokenWords = new PlainLabel;
    m_tokenWords->setObjectName(u"tokenWords"_s);
    m_tokenCard->body()->addWidget(m_tokenWords);
    auto* save = new Button(tr("Save the file"), ButtonKind::Primary);
    save->setObjectName(u"saveTokenButton"_s);
    m_tokenCard->body()->addWidget(save, 0, Qt::AlignLeft);
    m_tokenCard->hide();
    connect(save, &Button::clicked, this, &StationsPage::onSave);
    return m_tokenCard;
}

Card* StationsPage::buildList()
{
    auto* card = new Card(tr("Screens in the waiting room"));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(space(2));
    card->body()->addLayout(m_rows);
    return card;
}

Card* StationsPage::buildForm()
{
    auto* card = new Card(tr("Enrol a screen"));
    m_form = new FormBuilder;
    m_name = m_form->row(
        tr("What staff call it"), new QLineEdit, u"stationName"_s, tr("As in \"By the window\"."));
    m_name->setObjectName(u"stationNameEdit"_s);
    m_pin = m_form->row(tr("PIN that staff leave it with"), new QLineEdit, u"pin"_s,
        tr("Six numbers. Whoever knows it can close the screen."));
    m_pin->setObjectName(u"stationPinEdit"_s);
    m_pin->setEchoMode(QLineEdit::Password);
    auto* fresh = new FreshPasswordBar(m_model.fresh());
    m_enrol = new Button(tr("Enrol the screen"));
    m_enrol->setObjectName(u"enrolButton"_s);
    card->body()->addWidget(m_form);
    card->body()->addWidget(fresh);
    card->body()->addWidget(m_enrol, 0, Qt::AlignLeft);
    connect(m_enrol, &Button::clicked, this, [this] {
        m_form->clearErrors();
        m_model.enrol({ m_name->text(), m_pin->text() });
    });
    return card;
}

void StationsPage::bindModel()
{
    connect(&m_model, &StationsModel::refreshed, this, &StationsPage::refresh);
    connect(&m_model, &StationsModel::enrolled, this, &StationsPage::onEnrolled);
    connect(&m_model, &StationsModel::refused, this, [this](const domain::Error& error) {
        if (isVisible())
            sayError(error, *m_form, *m_banner);
    });
}

void StationsPage::refresh()
{
    while (auto* item = m_rows->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> gone(item);
        if (auto* row = item->widget()) {
            row->hide();
            row->deleteLater(); // its own button may have led here
        }
    }
    if (m_model.stations().empty())
        m_rows->addWidget(
            new PlainLabel(tr("None yet. A desk can hand its own screen over without any of this."),
                TextRole::Muted));
    for (const auto& each : m_model.stations()) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(new PlainLabel(tr("%1: %2").arg(
                            each.station.name, presentation::label(m_model.stateOf(each)))),
            1);
        auto* retire = new Button(tr("Retire"));
        retire->setObjectName(u"retireButton%1"_s.arg(each.station.id.value()));
        retire->setAccessibleName(tr("Retire %1").arg(each.station.name));
        line->addWidget(retire);
        m_rows->addWidget(row);
        connect(retire, &Button::clicked, this,
            [this, station = each.station] { this->retire(station); });
    }
}

void StationsPage::onEnrolled(const QString& name, const QString& token)
{
    m_token = token;
    m_name->clear();
    m_pin->clear();
    m_tokenWords->setText(
        tr("%1 proves itself with a file. Save it now, take it to that computer, and remove every "
           "other copy: it is shown once and kept nowhere.")
            .arg(name));
    m_tokenCard->show();
    m_model.refresh();
}

void StationsPage::onSave()
{
    const auto path = m_dialogs.pickSaveFile(tr("Save the file of the screen"),
        u"Waiting-room screen.token"_s, tr("Station files (*.token)"));
    if (!path)
        return;
    if (!writeToken(*path, m_token)) {
        m_banner->tell(
            Tone::Danger, tr("The file could not be written. Please choose another folder."));
        return;
    }
    m_token.clear();
    m_tokenCard->hide();
    m_banner->tell(Tone::Success, tr("The file was saved."));
}

void StationsPage::retire(const app::Station& station)
{
    const Question question { tr("Retire this screen?"),
        tr("%1 will answer nobody any more. What patients said there is kept.").arg(station.name),
        tr("Retire the screen"), true };
    if (m_dialogs.confirm(question))
        m_model.retire(station.id);
}

}
