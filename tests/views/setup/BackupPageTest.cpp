// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/AccessibilityCheck.h"
#include "views/setup/SetupContext.h"
#include "widgets/PlainLabel.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::named;
using testing::SetupContext;

namespace {

struct BackupPageContext : SetupContext {
    QTemporaryDir folder;

    BackupPageContext()
    {
        click(u"Backups"_s);
        desk.settle();
    }

    void typePassphrase(const QString& first, const QString& second)
    {
        const auto fields = place->findChildren<QLineEdit*>(u"passwordEdit"_s);
        QStringList words { first, second };
        for (auto* field : fields) {
            if (field->isVisible() && !words.isEmpty())
                field->setText(words.takeFirst());
        }
        REQUIRE(words.isEmpty());
    }

    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }
};

}

TEST_CASE(
    "a manager sets a passphrase, chooses a folder and makes a backup", "[setup][backup][hz08]")
{
    BackupPageContext page;
    CHECK(page.words().contains(u"No passphrase is set yet"_s));
    CHECK_FALSE(page.seen(u"makeBackupButton"_s)->isEnabled());

    page.typePassphrase(u"four unlikely plain words"_s, u"four unlikely plain words"_s);
    page.click(u"Set the passphrase"_s);
    const auto recovery = named<ui::PlainLabel>(*page.place, u"recoveryKeyWords"_s)->text();
    CHECK(recovery.size() == 39);
    page.click(u"It is on paper"_s);
    CHECK_FALSE(page.words().contains(recovery));
    page.dialogs.folders.push_back(page.folder.path());
    page.click(u"Choose a folder"_s);
    page.click(u"Make a backup now"_s);

    CHECK(page.words().contains(u"it can be restored"_s));
    CHECK(page.files().size() == 1);
    CHECK(page.words().contains(u"14 March 2026"_s));
}

TEST_CASE(
    "two passphrases that differ or are short are refused under their field", "[setup][backup]")
{
    BackupPageContext page;

    page.typePassphrase(u"four unlikely plain words"_s, u"four unlikely plain wordz"_s);
    page.click(u"Set the passphrase"_s);
    CHECK(page.words().contains(u"The two passphrases are not the same"_s));

    page.typePassphrase(u"short"_s, u"short"_s);
    page.click(u"Set the passphrase"_s);
    CHECK(page.words().contains(u"15"_s));
    CHECK_FALSE(page.backups->hasKey());
}

TEST_CASE(
    "the recovery key is saved for printing as a file of the owner's own", "[setup][backup][r36]")
{
    BackupPageContext page;
    page.typePassphrase(u"four unlikely plain words"_s, u"four unlikely plain words"_s);
    page.click(u"Set the passphrase"_s);
    const auto path = page.folder.filePath(u"recovery-key.pdf"_s);
    page.dialogs.saveFiles.push_back(path);

    page.click(u"Save it for printing"_s);

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF"));
    CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

TEST_CASE("the daily backup is switched on and an offline copy is noted", "[setup][backup][r42]")
{
    BackupPageContext page;
    page.dialogs.folders.push_back(page.folder.path());
    page.click(u"Choose a folder"_s);
    CHECK(page.words().contains(u"Nothing is backed up by itself"_s));

    page.click(u"Back up every day"_s);
    CHECK(page.words().contains(u"Once a day"_s));
    page.click(u"I have made an offline copy"_s);
    CHECK(page.words().contains(u"was noted on 14 March 2026"_s));
    page.click(u"Stop the daily backup"_s);
    CHECK(page.words().contains(u"Nothing is backed up by itself"_s));
}

TEST_CASE("a restore is begun from Set up after one question", "[setup][backup][restore]")
{
    BackupPageContext page;
    CHECK(page.words().contains(u"keeps what is here now beside it"_s));

    page.click(u"Restore a backup..."_s);
    CHECK(page.dialogs.asked.size() == 1);
    CHECK(page.restoresStarted == 0);
    page.dialogs.confirmations.push_back(true);
    page.click(u"Restore a backup..."_s);
    CHECK(page.restoresStarted == 1);
}

TEST_CASE("the doctor's page says what is wrong with this computer", "[setup][doctor][r87]")
{
    SetupContext setup;
    setup.click(u"This computer"_s);
    setup.click(u"Check this computer"_s);

    const auto& list = setup.doctor->list();
    CHECK(list.rowCount() > 12);
    CHECK(setup.doctor->health() != app::Health::Bad);
    CHECK(setup.words().contains(u"Some things want looking at"_s));
}

TEST_CASE("everything on the pages of backups and of this computer has a name",
    "[setup][backup][accessibility]")
{
    SetupContext setup;
    for (const auto& part : { u"Backups"_s, u"This computer"_s }) {
        setup.click(part);
        setup.desk.settle();
        const auto findings = testing::accessibilityFindings(*setup.place);
        CAPTURE(findings.join(u'\n').toStdString());
        CHECK(findings.isEmpty());
    }
}
