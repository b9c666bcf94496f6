// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/access/FirstRunPage.h"

#include "app/WindowHelp.h"
#include "app/desktop/Core.h"
#include "presentation/access/FirstRunModel.h"
#include "support/AccessibilityCheck.h"
#include "support/Patience.h"
#include "support/TestDatabase.h"
#include "support/ThemeScope.h"
#include "widgets/FormBuilder.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::named;

namespace {

/// A database that nobody has set up.
struct FirstRun {
    explicit FirstRun(std::optional<app::DiskEncryption> disk = {})
    {
        composition::Practice::Options options;
        options.passwordCost = app::PasswordHasher::Cost::Cheapest;
        auto practice = composition::Practice::open(
            database.url(), storage::OpenMode::Existing, database.clock, core.changes(), options);
        REQUIRE(practice);
        core.adopt(*std::move(practice));
        model = std::make_unique<presentation::FirstRunModel>(core.services(), core.worker(),
            core.services().gate.asSystem<domain::Action::SetUpPractice>(u"desk 1"_s), disk);
        page = std::make_unique<ui::FirstRunPage>(*model);
        testing::showActive(*page);
    }

    void type(const QString& field, const QString& words)
    {
        QTest::keyClicks(named<QLineEdit>(*page, field), words);
    }

    void fill(const QString& password)
    {
        type(u"practiceNameEditor"_s, u"Elm Tree Surgery"_s);
        type(u"staffNameEditor"_s, u"Sam Carter"_s);
        type(u"userNameEditor"_s, u"sam"_s);
        type(u"passwordEdit"_s, password);
    }

    /// Presses the button and waits for the answer.
    void save()
    {
        QSignalSpy busy(model.get(), &presentation::FirstRunModel::busyChanged);
        QTest::mouseClick(named<QPushButton>(*page, u"setUpButton"_s), Qt::LeftButton);
        REQUIRE(busy.size() >= 1);
        REQUIRE((busy.size() >= 2 || busy.wait(test::kPatienceMs)));
    }

    [[nodiscard]] QString error(const QString& field) const
    {
        return page->findChild<ui::FormBuilder*>()->fieldError(field);
    }

    [[nodiscard]] int staff() { return int(core.services().staff.all()->size()); }

    test::TestDatabase database { storage::Engine::Sqlite };
    desktop::Core core { database.clock };
    std::unique_ptr<presentation::FirstRunModel> model;
    std::unique_ptr<ui::FirstRunPage> page;
};

}

TEST_CASE("a new practice has no account at all", "[access][r10]")
{
    FirstRun first;

    CHECK(first.staff() == 0);
}

TEST_CASE("a weak password is refused by one sentence and what was typed stays", "[access][r12]")
{
    FirstRun first;
    first.fill(u"elm tree"_s);
    first.save();

    CHECK(first.error(u"password"_s).contains(u"15"_s));
    CHECK(named<QLineEdit>(*first.page, u"practiceNameEditor"_s)->text() == u"Elm Tree Surgery"_s);
    CHECK(named<QLineEdit>(*first.page, u"staffNameEditor"_s)->text() == u"Sam Carter"_s);
    CHECK(named<QLineEdit>(*first.page, u"passwordEdit"_s)->text() == u"elm tree"_s);
    CHECK(first.staff() == 0);
}

TEST_CASE("a wrong practice code is said under its field and nothing is made", "[access]")
{
    FirstRun first;
    first.type(u"odsCodeEditor"_s, u"12"_s);
    first.fill(u"seven quiet green boats"_s);
    first.save();

    CHECK_FALSE(first.error(u"odsCode"_s).isEmpty());
    CHECK(first.staff() == 0);
}

TEST_CASE("the wizard makes the practice and its first manager", "[access][r10]")
{
    FirstRun first;
    QSignalSpy done(first.model.get(), &presentation::FirstRunModel::done);
    first.fill(u"seven quiet green boats"_s);
    first.save();

    REQUIRE(done.size() == 1);
    CHECK((*first.core.services().staff.practice())->name == u"Elm Tree Surgery"_s);
    CHECK(first.staff() == 1);
    CHECK(named<QLineEdit>(*first.page, u"passwordEdit"_s)->text().isEmpty());
}

TEST_CASE("the wizard does not end while it is not known that the disk is open", "[access][r72]")
{
    FirstRun first(GENERATE(app::DiskEncryption::Off, app::DiskEncryption::Unknown));
    first.fill(u"seven quiet green boats"_s);
    QTest::mouseClick(named<QPushButton>(*first.page, u"setUpButton"_s), Qt::LeftButton);
    CHECK(first.error(u"openDisk"_s).contains(u"disk"_s));
    CHECK_FALSE(first.model->isBusy());
    CHECK(first.staff() == 0);

    auto* known = named<QCheckBox>(*first.page, u"diskKnownCheck"_s);
    known->setFocus(Qt::TabFocusReason);
    QTest::keyClick(known, Qt::Key_Space);
    first.save();

    CHECK(first.staff() == 1);
}

TEST_CASE("an encrypted disk, or a server's, is nothing to be asked about", "[access][r72]")
{
    const auto disk = GENERATE(std::optional<app::DiskEncryption>(),
        std::optional<app::DiskEncryption>(app::DiskEncryption::On));
    const FirstRun first(disk);

    CHECK(first.page->findChild<QCheckBox*>(u"diskKnownCheck"_s) == nullptr);
}

TEST_CASE("a password can be shown and is hidden at first", "[access]")
{
    FirstRun first;
    const auto* edit = named<QLineEdit>(*first.page, u"passwordEdit"_s);
    CHECK(edit->echoMode() == QLineEdit::Password);

    QTest::mouseClick(named<QPushButton>(*first.page, u"showPasswordButton"_s), Qt::LeftButton);

    CHECK(edit->echoMode() == QLineEdit::Normal);
}

TEST_CASE("everybody can use the wizard, at 100 and at 200 %", "[access]")
{
    const testing::ThemeScope look(ui::ThemeMode::Light, GENERATE(1.0, 2.0));
    const FirstRun first(app::DiskEncryption::Off);

    const auto findings = testing::accessibilityFindings(*first.page);
    CAPTURE(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}
