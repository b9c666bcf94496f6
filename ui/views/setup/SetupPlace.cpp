// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/SetupPlace.h"

#include "presentation/access/UsersModel.h"
#include "presentation/people/ListImportModel.h"
#include "views/setup/ImportPage.h"
#include "views/setup/UsersPage.h"
#include "widgets/ChoiceChips.h"
#include "widgets/ScrollPage.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

SetupPlace::SetupPlace(const Models& models, QWidget* parent) : Place(parent), m_users(models.users)
{
    buildLayout(models);
}

QString SetupPlace::title() const { return tr("Set up"); }

void SetupPlace::buildLayout(const Models& models)
{
    m_page = new ScrollPage(title());
    m_parts = new ChoiceChips(tr("Parts of Set up"));
    m_parts->addChoice(u"users"_s, tr("People who work here"));
    if (models.desk.services.gate.isAllowed(
            models.desk.session.actor(), domain::Action::ImportPatients))
        m_parts->addChoice(u"import"_s, tr("Import a practice list"));
    m_parts->setChosen({ u"users"_s });
    m_usersPage = new UsersPage(models.users);
    m_importPage = new ImportPage(models.listImport, models.dialogs);
    m_importPage->hide();
    m_page->body()->addWidget(m_parts);
    m_page->body()->addWidget(m_usersPage, 1);
    m_page->body()->addWidget(m_importPage, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    connect(m_parts, &ChoiceChips::choiceChanged, this, &SetupPlace::onPart);
}

void SetupPlace::onPart()
{
    // One part is always chosen: choosing it again changes nothing.
    if (m_parts->choice().isEmpty())
        m_parts->setChosen({ m_importPage->isHidden() ? u"users"_s : u"import"_s });
    m_usersPage->setVisible(m_parts->choice() == u"users"_s);
    m_importPage->setVisible(m_parts->choice() == u"import"_s);
}

void SetupPlace::activate() { m_users.refresh(); }

void SetupPlace::focusFirst() { m_parts->chip(u"users"_s)->setFocus(Qt::OtherFocusReason); }

}
