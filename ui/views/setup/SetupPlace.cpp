// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/SetupPlace.h"

#include "presentation/access/UsersModel.h"
#include "presentation/backup/BackupModel.h"
#include "presentation/doctor/DoctorModel.h"
#include "presentation/people/ListImportModel.h"
#include "presentation/people/RecordImportModel.h"
#include "views/setup/BackupPage.h"
#include "views/setup/DoctorPage.h"
#include "views/setup/ImportPage.h"
#include "views/setup/RecordImportPage.h"
#include "views/setup/StationsPage.h"
#include "views/setup/UsersPage.h"
#include "widgets/ChoiceChips.h"
#include "widgets/ScrollPage.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

SetupPlace::SetupPlace(const Models& models, QWidget* parent)
    : Place(parent)
    , m_users(models.users)
    , m_backups(models.backups)
    , m_doctor(models.doctor)
{
    buildLayout(models);
}

QString SetupPlace::title() const { return tr("Set up"); }

void SetupPlace::buildLayout(const Models& models)
{
    m_page = new ScrollPage(title());
    m_parts = new ChoiceChips(tr("Parts of Set up"));
    m_page->body()->addWidget(m_parts);
    const auto isAllowed = [&models](domain::Action action) {
        return models.desk.services.gate.isAllowed(models.desk.session.actor(), action);
    };
    m_usersPage = new UsersPage(models.users);
    addPart(u"users"_s, tr("People who work here"), m_usersPage);
    if (isAllowed(domain::Action::ImportPatients))
        addPart(u"import"_s, tr("Import a practice list"),
            new ImportPage(models.listImport, models.dialogs));
    if (isAllowed(domain::Action::ImportRecords)) {
        auto* records = new RecordImportPage(models.recordImport, models.dialogs);
        addPart(u"records"_s, tr("Import records (FHIR)"), records);
        connect(records, &RecordImportPage::placeRequested, this, &SetupPlace::placeRequested);
    }
    if (isAllowed(domain::Action::MakeBackup))
        addPart(u"backups"_s, tr("Backups"), new BackupPage(models.backups, models.dialogs));
    if (isAllowed(domain::Action::ManageStations))
        addPart(
            u"stations"_s, tr("Waiting room"), new StationsPage(models.stations, models.dialogs));
    if (isAllowed(domain::Action::RunDoctor))
        addPart(u"doctor"_s, tr("This computer"), new DoctorPage(models.doctor));
    m_parts->setChosen({ u"users"_s });
    onPart();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    connect(m_parts, &ChoiceChips::choiceChanged, this, &SetupPlace::onPart);
}

void SetupPlace::addPart(const QString& key, const QString& words, QWidget* page)
{
    m_parts->addChoice(key, words);
    m_partPages.insert(key, page);
    page->hide();
    m_page->body()->addWidget(page, 1);
}

void SetupPlace::onPart()
{
    // One part is always chosen: choosing it again changes nothing.
    if (m_parts->choice().isEmpty())
        m_parts->setChosen({ m_part });
    m_part = m_parts->choice();
    for (auto page = m_partPages.cbegin(); page != m_partPages.cend(); ++page)
        page.value()->setVisible(page.key() == m_part);
}

void SetupPlace::showPart(const QString& part)
{
    if (!m_partPages.contains(part))
        return;
    m_parts->setChosen({ part });
    onPart();
    if (part == u"doctor")
        m_doctor.look();
}

void SetupPlace::activate()
{
    m_users.refresh();
    m_backups.refresh();
}

void SetupPlace::goOnWith(const app::Draft& draft)
{
    m_parts->setChosen({ u"users"_s });
    onPart();
    m_usersPage->goOnWith(draft.id);
}

void SetupPlace::focusFirst() { m_parts->chip(m_part)->setFocus(Qt::OtherFocusReason); }

}
