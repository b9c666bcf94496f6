// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/setup/BackupPage.h"

#include "presentation/audit/ReportFile.h"
#include "presentation/backup/BackupModel.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/access/PasswordField.h"
#include "views/setup/NextStep.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Card.h"
#include "widgets/Dialogs.h"
#include "widgets/FlowLayout.h"
#include "widgets/FormBuilder.h"
#include "widgets/PlainLabel.h"
#include "widgets/ProgressPanel.h"
#include "widgets/StatusChip.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    Button* namedButton(
        const QString& words, const QString& name, ButtonKind kind = ButtonKind::Secondary)
    {
        auto* button = new Button(words, kind);
        button->setObjectName(name);
        return button;
    }

    QWidget* actsOf(std::initializer_list<QWidget*> buttons)
    {
        auto* acts = new QWidget;
        auto* row = new FlowLayout(space(2), acts);
        for (auto* button : buttons)
            row->addWidget(button);
        return acts;
    }

}

using presentation::BackupModel;

BackupPage::BackupPage(BackupModel& model, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_dialogs(dialogs)
{
    buildLayout();
    bindModel();
    bindButtons();
    refresh();
}

void BackupPage::buildLayout()
{
    m_banner = new Banner;
    m_progress = new ProgressPanel;
    m_progress->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(m_banner);
    column->addWidget(m_progress);
    column->addWidget(buildPaper());
    column->addWidget(buildState());
    column->addWidget(buildPlan());
    column->addWidget(buildKey());
    column->addWidget(buildRestore());
    column->addStretch(1);
}

Card* BackupPage::buildState()
{
    auto* card = new Card(tr("How it stands"));
    m_health = new StatusChip;
    m_health->setObjectName(u"backupHealth"_s);
    card->addHeaderWidget(m_health);
    m_last = new PlainLabel;
    m_verified = new PlainLabel;
    m_make = namedButton(tr("Make a backup now"), u"makeBackupButton"_s, ButtonKind::Primary);
    card->body()->addWidget(m_last);
    card->body()->addWidget(m_verified);
    card->body()->addWidget(actsOf({ m_make }));
    return card;
}

Card* BackupPage::buildPlan()
{
    auto* card = new Card(tr("Where backups go, and when"));
    m_place = new PlainLabel;
    m_schedule = new PlainLabel;
    m_offline = new PlainLabel;
    m_folder = namedButton(tr("Choose a folder"), u"backupFolderButton"_s);
    m_switch = namedButton(QString(), u"backupScheduleButton"_s);
    m_noteOffline = namedButton(tr("I have made an offline copy"), u"offlineCopyButton"_s);
    card->body()->addWidget(m_place);
    card->body()->addWidget(m_schedule);
    card->body()->addWidget(actsOf({ m_folder, m_switch }));
    card->body()->addWidget(m_offline);
    card->body()->addWidget(
        new PlainLabel(tr("Once a month, copy a backup to a stick or disk and unplug it: what "
                          "encrypts or removes files on this computer reaches every disk that is "
                          "connected."),
            TextRole::Muted));
    card->body()->addWidget(actsOf({ m_noteOffline }));
    return card;
}

Card* BackupPage::buildKey()
{
    auto* card = new Card(tr("What opens a backup"));
    m_keyState = new PlainLabel;
    m_form = new FormBuilder;
    m_phrase = m_form->row(tr("New passphrase"), new PasswordField, u"passphrase"_s,
        tr("15 characters or more, as in four unlikely words. Write it down where the practice "
           "will find it, and not beside the backups."));
    m_again = m_form->row(tr("The same again"), new PasswordField, u"passphraseAgain"_s);
    m_setPhrase = namedButton(tr("Set the passphrase"), u"setPassphraseButton"_s);
    card->body()->addWidget(m_keyState);
    card->body()->addWidget(m_form);
    card->body()->addWidget(actsOf({ m_setPhrase }));
    return card;
}

Card* BackupPage::buildPaper()
{
    m_paper = new Card(tr("Recovery key"));
    m_recovery = new PlainLabel(QString(), TextRole::Heading);
    m_recovery->setObjectName(u"recoveryKeyWords"_s);
    m_recovery->setSelectable(true);
    m_savePaper
        = namedButton(tr("Save it for printing"), u"saveRecoveryButton"_s, ButtonKind::Primary);
    m_paperDone = namedButton(tr("It is on paper"), u"recoveryDoneButton"_s, ButtonKind::Quiet);
    m_paper->body()->addWidget(new PlainLabel(
        tr("This key opens the backups when the passphrase is forgotten. It is shown "
           "once: print it, lock it away, and remove the file.")));
    m_paper->body()->addWidget(m_recovery);
    m_paper->body()->addWidget(actsOf({ m_savePaper, m_paperDone }));
    m_paper->hide();
    return m_paper;
}

Card* BackupPage::buildRestore()
{
    auto* card = new Card(tr("Restore"));
    m_restore = namedButton(tr("Restore a backup..."), u"startRestoreButton"_s);
    card->body()->addWidget(new PlainLabel(
        tr("A restore replaces this practice by a backup and keeps what is here now beside it. It "
           "needs a manager and an administrator.")));
    card->body()->addWidget(actsOf({ m_restore }));
    return card;
}

void BackupPage::bindModel()
{
    connect(&m_model, &BackupModel::changed, this, &BackupPage::refresh);
    connect(&m_model, &BackupModel::busyChanged, this, &BackupPage::onBusy);
    connect(&m_model, &BackupModel::made, this, &BackupPage::onMade);
    connect(&m_model, &BackupModel::keyMade, this, &BackupPage::onKeyMade);
    connect(&m_model, &BackupModel::refused, this, &BackupPage::onRefused);
    connect(&m_model, &BackupModel::cancelled, this,
        [this] { m_banner->tell(Tone::Info, tr("You stopped it. No backup was made.")); });
    connect(&m_model, &BackupModel::progressed, this, [this](qint64 done, qint64 total) {
        if (m_model.isBusy())
            m_progress->setProgress(done, total);
    });
}

void BackupPage::bindButtons()
{
    connect(m_progress, &ProgressPanel::cancelRequested, &m_model, &BackupModel::cancel);
    connect(m_make, &Button::clicked, this, [this] {
        m_banner->dismiss();
        m_model.make();
    });
    connect(m_folder, &Button::clicked, this, &BackupPage::onFolder);
    connect(
        m_switch, &Button::clicked, this, [this] { m_model.setScheduled(!m_model.isScheduled()); });
    connect(m_noteOffline, &Button::clicked, &m_model, &BackupModel::noteOfflineCopy);
    connect(m_setPhrase, &Button::clicked, this, &BackupPage::onPassphrase);
    connect(m_savePaper, &Button::clicked, this, &BackupPage::onSavePaper);
    connect(m_restore, &Button::clicked, this, &BackupPage::onRestore);
    connect(m_paperDone, &Button::clicked, this, [this] {
        m_recovery->setText({});
        m_paper->hide();
    });
}

void BackupPage::refresh()
{
    const auto isOverdue = m_model.isOverdue();
    const auto isKnown = m_model.overview().lastRestored.has_value();
    m_health->setState(isOverdue ? tr("overdue")
            : isKnown            ? tr("good")
                                 : tr("none yet"),
        isOverdue     ? Tone::Danger
            : isKnown ? Tone::Success
                      : Tone::Warning);
    m_last->setText(m_model.lastBackupWords());
    m_verified->setText(m_model.verifiedWords());
    m_place->setText(m_model.placeWords());
    m_schedule->setText(m_model.scheduleWords());
    m_switch->setText(
        m_model.isScheduled() ? tr("Stop the daily backup") : tr("Back up every day"));
    m_switch->setEnabled(!m_model.overview().plan.folder.isEmpty());
    m_noteOffline->setEnabled(!m_model.overview().plan.folder.isEmpty());
    m_offline->setText(m_model.offlineWords());
    m_keyState->setText(m_model.hasKey()
            ? tr("A passphrase is set. A new one is for new backups; older ones keep theirs.")
            : tr("No passphrase is set yet, so no backup can be made."));
    m_make->setEnabled(m_model.canMake());
}

void BackupPage::onFolder()
{
    if (const auto folder = m_dialogs.pickFolder(tr("Choose a folder for backups")))
        m_model.setFolder(*folder);
}

void BackupPage::onPassphrase()
{
    m_form->clearErrors();
    m_banner->dismiss();
    m_model.setPassphrase(m_phrase->text(), m_again->text());
}

void BackupPage::onKeyMade(const QString& words)
{
    m_phrase->forget();
    m_again->forget();
    m_recovery->setText(words);
    m_paper->show();
    offerNextStep(*this, { m_savePaper });
}

void BackupPage::onSavePaper()
{
    const auto path = m_dialogs.pickSaveFile(
        tr("Save the recovery key for printing"), u"recovery-key.pdf"_s, tr("PDF (*.pdf)"));
    if (!path)
        return;
    const auto paper = m_model.recoveryPaper(m_recovery->text());
    if (!paper) {
        onRefused(paper.error());
        return;
    }
    if (const auto written = presentation::writePrivately(*path, *paper); !written)
        onRefused(written.error());
    else
        m_banner->tell(Tone::Success, tr("Saved. Print it and remove the file."));
}

void BackupPage::onRestore()
{
    m_banner->dismiss();
    if (m_dialogs.confirm({ tr("Restore a backup?"),
            tr("Rooftree closes here and starts again with the page for it. Nothing is changed "
               "before the end of that page, and drafts are kept."),
            tr("Close and go there") }))
        m_model.startRestore();
}

void BackupPage::onBusy(bool busy)
{
    for (auto* button : { m_make, m_folder, m_switch, m_noteOffline, m_setPhrase, m_restore })
        button->setEnabled(!busy);
    if (busy) {
        m_progress->begin(tr("Working on the backups"));
    } else {
        m_progress->finish();
        refresh();
    }
}

void BackupPage::onMade()
{
    m_banner->tell(Tone::Success, m_model.madeWords());
    offerNextStep(*this, { m_make });
}

void BackupPage::onRefused(const domain::Error& error) { sayError(error, *m_form, *m_banner); }

}
