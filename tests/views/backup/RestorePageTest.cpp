// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/backup/RestorePage.h"

#include "support/AccessibilityCheck.h"
#include "support/ThemeScope.h"
#include "views/backup/RestoreContext.h"
#include "widgets/FormBuilder.h"

#include <QSignalSpy>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::named;
using testing::RestoreContext;

namespace {

const QStringList kRestored { u"Nurses"_s };
const QStringList kUntouched { u"Nurses"_s, u"Pharmacists"_s };

/// What is said under a field, whichever form it is in.
QString errorAt(const RestoreContext& restore, const QString& field)
{
    const auto forms = restore.page->findChildren<ui::FormBuilder*>();
    for (const auto* form : forms) {
        if (const auto error = form->fieldError(field); !error.isEmpty())
            return error;
    }
    return {};
}

QString textIn(const RestoreContext& restore, const QString& field)
{
    return named<QLineEdit>(*restore.page, field)->text();
}

void damage(const QString& path)
{
    QFile practice(path);
    REQUIRE(practice.open(QIODevice::ReadWrite));
    practice.write(QByteArray(8192, 'x'));
}

void tab(QWidget* from, int times)
{
    QTest::keyClick(from, Qt::Key_Tab);
    for (int more = 1; more < times; ++more)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
}

}

TEST_CASE("two people restore a backup on the page and open the practice",
    "[restore][backup][hz08_c8][hz13_c4][r43]")
{
    RestoreContext restore;
    restore.open();
    QSignalSpy opened(restore.page.get(), &ui::RestorePage::openRequested);
    CHECK(restore.words().contains(u"practice.rooftree on this computer"_s));
    restore.look();

    CHECK(restore.words().contains(u"Mill Lane"_s));
    CHECK(restore.words().contains(u"Made on 14 March 2026"_s));
    CHECK(restore.words().contains(u"People: 0"_s));
    CHECK(restore.words().contains(u"you lose the newest"_s));
    restore.confirm();
    restore.typeFirst(u"rashworth"_s);
    restore.typeSecond(u"abello"_s);
    restore.press(u"restoreButton"_s);

    CAPTURE(restore.words().toStdString());
    CHECK(restore.words().contains(u"The backup is restored"_s));
    CHECK(restore.words().contains(u"-before-restore-20260314-120000"_s));
    CHECK(textIn(restore, u"backupPassphraseEdit"_s).isEmpty());
    CHECK(textIn(restore, u"firstPasswordEdit"_s).isEmpty());
    CHECK(textIn(restore, u"secondPasswordEdit"_s).isEmpty());
    restore.press(u"openPracticeButton"_s);
    CHECK(opened.size() == 1);
    CHECK(restore.teams() == kRestored);
}

TEST_CASE("the page needs no mouse", "[restore][backup][accessibility]")
{
    RestoreContext restore;
    restore.open();
    restore.dialogs.openFiles.push_back(restore.file);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

    CHECK(QApplication::focusWidget()->objectName() == u"backupPassphraseEdit"_s);
    QTest::keyClicks(QApplication::focusWidget(), restore.story.phrase);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    restore.settle();
    CHECK(QApplication::focusWidget()->objectName() == u"practiceNameEditor"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Mill Lane"_s);
    tab(QApplication::focusWidget(), 1);
    QTest::keyClicks(QApplication::focusWidget(), u"abello"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), RestoreContext::password());
    tab(QApplication::focusWidget(), 2);
    QTest::keyClicks(QApplication::focusWidget(), u"rashworth"_s);
    tab(QApplication::focusWidget(), 1);
    QTest::keyClicks(QApplication::focusWidget(), RestoreContext::password());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    restore.settle();

    CAPTURE(restore.words().toStdString());
    CHECK(restore.words().contains(u"The backup is restored"_s));
    CHECK(QApplication::focusWidget()->objectName() == u"openPracticeButton"_s);
}

TEST_CASE("the tab key goes through the file and what opens it in the order that is seen",
    "[restore][backup][accessibility]")
{
    RestoreContext restore;
    restore.open();
    QStringList names;
    for (int step = 0; step < 4; ++step) {
        tab(QApplication::focusWidget(), 1);
        names << QApplication::focusWidget()->objectName();
    }

    CHECK(names
        == QStringList { u"chip_passphrase"_s, u"backupPassphraseEdit"_s, u"showPasswordButton"_s,
            u"lookButton"_s });
}

TEST_CASE("a wrong passphrase and a wrong recovery key are said under their own fields",
    "[restore][backup]")
{
    RestoreContext restore;
    restore.open();
    restore.press(u"lookButton"_s);
    CHECK(errorAt(restore, u"file"_s).contains(u"choose the backup"_s));
    restore.choose(restore.file);
    restore.press(u"lookButton"_s);
    CHECK(errorAt(restore, u"passphrase"_s).contains(u"type one of them"_s));
    restore.type(u"backupPassphraseEdit"_s, u"four unlikely plain wordz"_s);
    restore.press(u"lookButton"_s);

    CHECK(errorAt(restore, u"passphrase"_s).contains(u"does not open this backup"_s));
    CHECK(textIn(restore, u"backupPassphraseEdit"_s) == u"four unlikely plain wordz"_s);
    restore.press(u"chip_recoveryKey"_s);
    restore.type(u"backupRecoveryEdit"_s, u"ABCD"_s);
    restore.press(u"lookButton"_s);
    CHECK(errorAt(restore, u"recoveryKey"_s).contains(u"eight groups"_s));
    CHECK_FALSE(restore.model->hasFound());
    restore.type(u"backupRecoveryEdit"_s, restore.story.recovery);
    restore.press(u"lookButton"_s);
    CHECK(restore.model->hasFound());
}

TEST_CASE("what is no backup is refused under the file", "[restore][backup]")
{
    RestoreContext restore;
    restore.open();
    restore.choose(restore.story.path(u"practice.rooftree"_s));
    restore.type(u"backupPassphraseEdit"_s, restore.story.phrase);
    restore.press(u"lookButton"_s);

    CHECK(errorAt(restore, u"file"_s).contains(u"This is a database"_s));
}

TEST_CASE("a wrong name restores nothing", "[restore][backup][r43]")
{
    RestoreContext restore;
    restore.open();
    restore.look();
    restore.confirm(u"Mill Road"_s);
    restore.typeFirst(u"rashworth"_s);
    restore.typeSecond(u"abello"_s);
    restore.press(u"restoreButton"_s);

    CHECK(errorAt(restore, u"practiceName"_s).contains(u"not the name"_s));
    CHECK(textIn(restore, u"practiceNameEditor"_s) == u"Mill Road"_s);
    CHECK(restore.teams() == kUntouched);
}

TEST_CASE("one person, or one person twice, restores nothing where there are two",
    "[restore][backup][r43]")
{
    RestoreContext restore;
    restore.open();
    restore.look();
    restore.confirm();
    restore.typeFirst(u"rashworth"_s);
    restore.press(u"restoreButton"_s);
    CHECK(errorAt(restore, u"secondUserName"_s).contains(u"two people"_s));

    restore.typeSecond(u"rashworth"_s);
    restore.press(u"restoreButton"_s);

    CHECK(errorAt(restore, u"secondUserName"_s).contains(u"two people"_s));
    CHECK(restore.teams() == kUntouched);
    restore.typeSecond(u"abello"_s);
    restore.press(u"restoreButton"_s);
    CHECK(restore.words().contains(u"The backup is restored"_s));
}

TEST_CASE("a wrong password is said beside the person whose it is", "[restore][backup]")
{
    RestoreContext restore;
    restore.open();
    restore.look();
    restore.confirm();
    restore.typeFirst(u"rashworth"_s);
    restore.typeSecond(u"abello"_s, u"three plain words of yours"_s);
    restore.press(u"restoreButton"_s);

    CHECK(errorAt(restore, u"firstPassword"_s).isEmpty());
    CHECK_FALSE(errorAt(restore, u"secondPassword"_s).isEmpty());
    CHECK(textIn(restore, u"firstPasswordEdit"_s) == RestoreContext::password());
    CHECK(restore.teams() == kUntouched);
}

TEST_CASE("the code of an authenticator is asked of whoever has one", "[restore][backup]")
{
    RestoreContext restore;
    restore.open();
    restore.look();
    restore.typeSecond(u"abello"_s);
    auto* code = named<QLineEdit>(*restore.page, u"secondCodeEditor"_s);
    CHECK_FALSE(code->isVisible());

    Q_EMIT restore.model->refused(
        { domain::ErrorKind::Denied, u"secondCode"_s, u"code.needed"_s, {} });

    CHECK(code->isVisible());
    CHECK(code->hasFocus());
    CHECK_FALSE(named<QLineEdit>(*restore.page, u"firstCodeEditor"_s)->isVisible());
    CHECK(textIn(restore, u"secondPasswordEdit"_s) == RestoreContext::password());
}

TEST_CASE("where the practice is damaged the accounts of the backup are used",
    "[restore][backup][hz13_c4]")
{
    RestoreContext restore;
    damage(restore.story.path(u"practice.rooftree"_s));
    restore.open();
    restore.look();
    CHECK(restore.words().contains(u"cannot be read; it is kept"_s));
    CHECK(restore.words().contains(u"accounts in the backup"_s));
    restore.confirm();
    restore.typeFirst(u"rashworth"_s, u"not this"_s);
    restore.typeSecond(u"abello"_s);
    restore.press(u"restoreButton"_s);
    CHECK_FALSE(errorAt(restore, u"firstPassword"_s).isEmpty());

    restore.typeFirst(u"rashworth"_s);
    restore.press(u"restoreButton"_s);

    CAPTURE(restore.words().toStdString());
    CHECK(restore.words().contains(u"The backup is restored"_s));
    CHECK(restore.teams() == kRestored);
}

TEST_CASE("where nothing is there no name is asked for", "[restore][backup][hz13_c4]")
{
    RestoreContext restore;
    for (const auto& suffix : { QString(), u"-wal"_s, u"-shm"_s })
        QFile::remove(restore.story.path(u"practice.rooftree"_s) + suffix);
    restore.open();
    restore.look();
    CHECK_FALSE(named<QLineEdit>(*restore.page, u"practiceNameEditor"_s)->isVisible());
    restore.typeFirst(u"abello"_s);
    restore.typeSecond(u"rashworth"_s);
    restore.press(u"restoreButton"_s);

    CHECK(restore.words().contains(u"The backup is restored"_s));
    CHECK_FALSE(restore.words().contains(u"is kept:"_s));
    CHECK(restore.teams() == kRestored);
}

TEST_CASE("while somebody has the practice open the page says so, and goes on when it is closed",
    "[restore][backup][r43]")
{
    RestoreContext restore;
    restore.open();
    restore.look();
    restore.confirm();
    restore.typeFirst(u"rashworth"_s);
    restore.typeSecond(u"abello"_s);
    restore.story.practice = restore.story.open(storage::OpenMode::Existing);
    restore.press(u"restoreButton"_s);

    CHECK(restore.words().contains(u"Somebody has the practice open"_s));
    CHECK(restore.story.teams() == kUntouched);
    restore.story.practice.reset();
    restore.press(u"restoreButton"_s);
    CAPTURE(restore.words().toStdString());
    CHECK(restore.words().contains(u"The backup is restored"_s));
    CHECK(restore.teams() == kRestored);
}

TEST_CASE("Cancel leaves everything as it was, and so does leaving", "[restore][backup]")
{
    RestoreContext restore;
    restore.open();
    restore.look();
    restore.confirm();
    restore.typeFirst(u"rashworth"_s);
    restore.typeSecond(u"abello"_s);
    QSemaphore gate;
    restore.desk->worker().start([&gate] { gate.acquire(); });
    QTest::mouseClick(named<QPushButton>(*restore.page, u"restoreButton"_s), Qt::LeftButton);
    CHECK_FALSE(named<QPushButton>(*restore.page, u"leaveRestoreButton"_s)->isEnabled());
    auto* cancel = named<QPushButton>(*restore.page, u"progressCancel"_s);
    REQUIRE(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    gate.release();
    restore.settle();

    CHECK(restore.words().contains(u"You stopped it. Nothing was changed."_s));
    CHECK(textIn(restore, u"firstUserNameEditor"_s) == u"rashworth"_s);
    QSignalSpy opened(restore.page.get(), &ui::RestorePage::openRequested);
    restore.press(u"leaveRestoreButton"_s);
    CHECK(opened.size() == 1);
    CHECK(restore.teams() == kUntouched);
}

TEST_CASE("another passphrase or another file is looked at again", "[restore][backup]")
{
    RestoreContext restore;
    restore.open();
    restore.look();
    restore.type(u"backupPassphraseEdit"_s, u"x"_s);
    CHECK_FALSE(restore.model->hasFound());
    CHECK_FALSE(named<QPushButton>(*restore.page, u"restoreButton"_s)->isVisible());
}

TEST_CASE("nothing unpacked is left behind by a page that is closed", "[restore][backup][ft08]")
{
    RestoreContext restore;
    damage(restore.story.path(u"practice.rooftree"_s));
    restore.open();
    restore.look();
    restore.confirm();
    restore.typeFirst(u"rashworth"_s, u"not this"_s);
    restore.press(u"restoreButton"_s);
    REQUIRE(restore.desk->isUnpacked());
    restore.page.reset();
    restore.model.reset();
    restore.desk.reset();

    const auto left = QDir(restore.story.path({}))
                          .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    CHECK(left.filter(u"practice.rooftree"_s).size() + 1 == left.size());
    CHECK(left.contains(u"backups"_s));
}

TEST_CASE("everybody can use the restore page, at 100 and at 200 %", "[restore][accessibility]")
{
    const testing::ThemeScope look(ui::ThemeMode::Light, GENERATE(1.0, 2.0));
    RestoreContext restore;
    restore.open();
    restore.look();

    const auto findings = testing::accessibilityFindings(*restore.page);
    CAPTURE(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}
