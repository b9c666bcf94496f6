// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Tour.h"

#include "app/desktop/DemoAccounts.h"
#include "app/desktop/TourFiles.h"
#include "app/desktop/TourPapers.h"
#include "presentation/common/Async.h"
#include "presentation/doctor/DoctorModel.h"
#include "presentation/people/ListImportModel.h"
#include "presentation/people/RecordImportModel.h"
#include "presentation/people/RegistrationModel.h"
#include "theme/ApplyTheme.h"
#include "views/shell/Frame.h"
#include "views/shell/MainWindow.h"
#include "views/shell/PlaceStack.h"
#include "widgets/TableView.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rooftree::desktop {
namespace {

    // A place reads, and what it read may ask for more: so many rounds of question and answer.
    constexpr int kRounds = 4;

    constexpr QSize kScreen(1366, 768);

}

Tour::Tour(CompositionRoot& root, TourMachine& machine, const QString& folder,
    const QString& onlyLook, QObject* parent)
    : QObject(parent)
    , m_root(root)
    , m_machine(machine)
    , m_folder(folder)
    , m_onlyLook(onlyLook)
{
}

void Tour::start()
{
    window().setFixedSize(kScreen);
    planStrangers();
    planClinician();
    planWaitingRoom();
    planVisit();
    planManager();
    planDocuments();
    next();
}

void Tour::plan(Step step) { m_steps.push_back(std::move(step)); }

void Tour::next()
{
    if (m_at == m_steps.size()) {
        Q_EMIT finished();
        return;
    }
    m_steps[m_at++]();
    settle(kRounds, [this] { next(); });
}

void Tour::settle(int rounds, Step then)
{
    if (rounds == 0) {
        QTimer::singleShot(0, this, std::move(then));
        return;
    }
    // A worker answers in order, so this answer comes after those that were asked for before.
    presentation::runAsync(
        m_root.core().longWork().worker(), this, [] { return true; },
        [this, rounds, then = std::move(then)](bool) {
            presentation::runAsync(
                m_root.core().worker(), this, [] { return true; },
                [this, rounds, then](bool) { settle(rounds - 1, then); });
        });
}

void Tour::wear(const Look& look)
{
    const bool isOtherSize = !qFuzzyCompare(look.scale, ui::currentScale());
    ui::applyTheme(*qApp, look.mode, look.scale);
    if (isOtherSize)
        m_root.rebuildWindow();
    window().setFixedSize(kScreen);
}

std::vector<Tour::Look> Tour::looks() const
{
    std::vector<Look> looks { { u"light"_s, ui::ThemeMode::Light },
        { u"dark"_s, ui::ThemeMode::Dark }, { u"high-contrast"_s, ui::ThemeMode::HighContrast },
        { u"large"_s, ui::ThemeMode::Light, 2.0 } };
    if (!m_onlyLook.isEmpty())
        std::erase_if(looks, [this](const Look& look) { return look.name != m_onlyLook; });
    return looks;
}

void Tour::planScenes(const std::vector<Scene>& scenes)
{
    for (const auto& look : looks()) {
        plan([this, look] { wear(look); });
        for (const auto& scene : scenes) {
            plan(scene.go);
            plan([this, name = u"%1-%2"_s.arg(scene.name, look.name)] { take(name); });
        }
    }
    plan([this] { wear({ u"light"_s, ui::ThemeMode::Light }); });
}

void Tour::planStrangers()
{
    planScenes({ { u"sign-in"_s, [] {} } });
}

void Tour::planSignIn(const QString& profession)
{
    plan([this, profession] {
        for (const auto& account : m_root.models().signIn.demoAccounts()) {
            if (account.words.endsWith(profession)) {
                m_root.models().signIn.signIn(account.userName, account.password);
                return;
            }
        }
        Q_EMIT failed(u"The demo practice has no %1."_s.arg(profession));
    });
}

std::vector<Tour::Scene> Tour::placeScenes()
{
    std::vector<Scene> scenes;
    for (const auto& entry : window().frame()->places()->table().entries)
        scenes.push_back(
            { entry.id, [this, id = entry.id] { window().frame()->places()->enter(id); } });
    return scenes;
}

void Tour::planClinician()
{
    planSignIn(u"Nurse"_s);
    auto scenes = placeScenes();
    // Nobody has turned the total of opioids on.
    std::erase_if(scenes, [](const Scene& scene) {
        return scene.name == u"setup"_s || scene.name == u"drafts"_s || scene.name == u"oversight"_s
            || scene.name == u"opioid-total"_s;
    });
    scenes.push_back({ u"booking"_s, [this] { press(u"today"_s, u"bookButton"_s); } });
    scenes.push_back({ u"register"_s, [this] {
                          press(u"people"_s, u"registerButton"_s);
                          type(u"familyNameEditor"_s, u"Wi\u015bniewska"_s);
                          find<presentation::RegistrationModel>().draft().flush();
                      } });
    scenes.push_back({ u"drafts"_s, [this] { window().frame()->places()->enter(u"drafts"_s); } });
    scenes.push_back({ u"people-found"_s, [this] {
                          press(u"people"_s, u"cancelRegistrationButton"_s);
                          type(u"peopleQueryEdit"_s, u"ahm"_s);
                      } });
    scenes.push_back({ u"consultation"_s, [this] {
                          press(u"today"_s, u"cancelBookingButton"_s);
                          window().frame()->openNext();
                      } });
    scenes.push_back({ u"measure"_s, [this] { press(u"reports"_s, u"openIndicatorButton"_s); } });
    // The next look begins at the list of measures again.
    for (auto& scene : scenes) {
        if (scene.name == u"reports"_s)
            scene.go = [this] { press(u"reports"_s, u"backToMeasuresButton"_s); };
    }
    planScenes(scenes);
    planAccount();
    planScenes({ { u"locked"_s, [this] { m_root.core().session().lock(); } } });
}

void Tour::planAccount()
{
    const auto open = [this] {
        if (auto* account = window().findChild<QAction*>(u"accountAction"_s))
            account->trigger();
    };
    planScenes({ { u"account"_s, open } });
    plan([this] {
        if (auto* leave = window().findChild<QPushButton*>(u"leaveAccountButton"_s))
            leave->click();
        m_root.models().quickUnlock.set(u"830519"_s);
    });
    planScenes({ { u"locked-pin"_s, [this] { m_root.core().session().lock(); } } });
    plan([this] {
        m_root.core().session().unlock();
        m_root.models().quickUnlock.forget();
    });
}

void Tour::addPeopleScenes(std::vector<Scene>& scenes)
{
    const auto openFirst = [this] {
        press(u"setup"_s, u"cancelStaffButton"_s);
        if (auto* table = window().findChild<ui::TableView*>(u"staffTable"_s))
            Q_EMIT table->rowActivated(table->model()->index(0, 0));
    };
    scenes.push_back({ u"people-add"_s, [this] { press(u"setup"_s, u"addStaffButton"_s); } });
    scenes.push_back({ u"people-change"_s, openFirst });
    scenes.push_back({ u"people-leave"_s, [this] { press(u"setup"_s, u"leaveButton"_s); } });
    scenes.push_back({ u"people-teams"_s, [this] {
                          press(u"setup"_s, u"cancelLeaverButton"_s);
                          press(u"setup"_s, u"practiceButton"_s);
                      } });
}

void Tour::press(const QString& place, const QString& button)
{
    window().frame()->places()->enter(place);
    if (auto* found = window().findChild<QPushButton*>(button))
        found->click();
}

void Tour::type(const QString& field, const QString& words)
{
    if (auto* found = window().findChild<QLineEdit*>(field))
        found->setText(words);
}

void Tour::planManager()
{
    plan([this] { m_root.core().session().signOut(); });
    planSignIn(u"Practice manager"_s);
    auto scenes = placeScenes();
    std::erase_if(scenes, [](const Scene& scene) {
        return scene.name != u"setup"_s && scene.name != u"trail"_s && scene.name != u"oversight"_s;
    });
    if (scenes.empty())
        return;
    addPeopleScenes(scenes);
    const auto files = writeTourFiles(QDir(m_scratch.path()));
    if (files) {
        scenes.push_back({ u"import-list"_s, [this, path = files->list] {
                              press(u"setup"_s, u"chip_import"_s);
                              find<presentation::ListImportModel>().look(path);
                          } });
        scenes.push_back({ u"import-records"_s, [this, path = files->records] {
                              press(u"setup"_s, u"chip_records"_s);
                              find<presentation::RecordImportModel>().look(path);
                          } });
    }
    scenes.push_back({ u"trail-unusual"_s, [this] { press(u"trail"_s, u"chip_unusual"_s); } });
    scenes.push_back({ u"trail-anchor"_s, [this] { press(u"trail"_s, u"chip_anchor"_s); } });
    scenes.push_back({ u"backups"_s, [this] { press(u"setup"_s, u"chip_backups"_s); } });
    scenes.push_back({ u"doctor"_s, [this] {
                          press(u"setup"_s, u"chip_doctor"_s);
                          find<presentation::DoctorModel>().look();
                      } });
    scenes.push_back(
        { u"permissions"_s, [this] { press(u"oversight"_s, u"chip_permissions"_s); } });
    scenes.push_back(
        { u"staff-patients"_s, [this] { press(u"oversight"_s, u"chip_staff-patients"_s); } });
    // The next look begins at the first parts again.
    for (auto& scene : scenes) {
        if (scene.name == u"setup"_s)
            scene.go = [this] {
                press(u"setup"_s, u"closePracticeButton"_s);
                press(u"setup"_s, u"chip_users"_s);
            };
        if (scene.name == u"oversight"_s)
            scene.go = [this] { press(u"oversight"_s, u"chip_claims"_s); };
        if (scene.name == u"trail"_s)
            scene.go = [this] { press(u"trail"_s, u"chip_events"_s); };
    }
    planScenes(scenes);
}

void Tour::planDocuments()
{
    plan([this] {
        presentation::runAsync(
            m_root.core().worker(), this,
            [&practice = m_root.core().practice(), today = m_root.core().clock().today()] {
                return tourPapers(practice, today);
            },
            [this](const domain::Result<std::vector<TourPaper>>& papers) {
                if (!papers) {
                    Q_EMIT failed(
                        u"The documents could not be made: %1"_s.arg(papers.error().detail));
                    return;
                }
                for (const auto& paper : *papers)
                    write(paper.name, paper.bytes);
            });
    });
}

void Tour::take(const QString& name) { takeOf(window(), name); }

void Tour::takeOf(QWidget& window, const QString& name)
{
    const auto path = m_folder.filePath(name + u".png"_s);
    if (window.grab().save(path))
        m_files << path;
    else
        Q_EMIT failed(u"%1 could not be written."_s.arg(path));
}

void Tour::write(const QString& name, const QByteArray& bytes)
{
    QSaveFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        m_files << file.fileName();
    else
        Q_EMIT failed(u"%1 could not be written."_s.arg(file.fileName()));
}

}
