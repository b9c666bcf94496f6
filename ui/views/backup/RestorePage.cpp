// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/backup/RestorePage.h"

#include "presentation/backup/RestoreModel.h"
#include "theme/Spacing.h"
#include "views/FormErrors.h"
#include "views/access/PasswordField.h"
#include "views/backup/RestorePeopleForm.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/ChoiceChips.h"
#include "widgets/Dialogs.h"
#include "widgets/FlowLayout.h"
#include "widgets/FormBuilder.h"
#include "widgets/Heading.h"
#include "widgets/ProgressPanel.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::RestoreModel;

namespace {

    Button* namedButton(const QString& words, const QString& name, ButtonKind kind)
    {
        auto* button = new Button(words, kind);
        button->setObjectName(name);
        return button;
    }

    QWidget* atItsWidth(Button* button)
    {
        auto* row = new QWidget;
        auto* layout = new FlowLayout(space(2), row);
        layout->addWidget(button);
        return row;
    }

    QVBoxLayout* columnOf(QWidget& panel)
    {
        auto* column = new QVBoxLayout(&panel);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space(4));
        return column;
    }

}

RestorePage::RestorePage(RestoreModel& model, Dialogs& dialogs, QWidget* parent)
    : AccessPage(tr("Restore a backup"), u"backup"_s, parent)
    , m_model(model)
    , m_dialogs(dialogs)
{
    buildLayout();
    bindModel();
    bindButtons();
    onKeyKind();
    onChanged();
}

void RestorePage::buildLayout()
{
    m_progress = new ProgressPanel;
    m_progress->hide();
    m_restore = namedButton(tr("Restore"), u"restoreButton"_s, ButtonKind::Primary);
    m_leave
        = namedButton(tr("Leave everything as it is"), u"leaveRestoreButton"_s, ButtonKind::Quiet);
    m_fileCard = buildFile();
    m_found = buildFound();
    m_done = buildDone();
    column()->addWidget(m_fileCard);
    column()->addWidget(m_found);
    column()->addWidget(m_progress);
    column()->addWidget(m_restore, 0, Qt::AlignLeft);
    column()->addWidget(m_done);
    column()->addWidget(m_leave, 0, Qt::AlignLeft);
    orderTabs();
}

void RestorePage::orderTabs()
{
    QWidget* before = m_path;
    for (QWidget* next : std::initializer_list<QWidget*> { m_choose, m_kind->chip(u"passphrase"_s),
             m_kind->chip(u"recoveryKey"_s), m_phrase, m_recovery, m_look, m_people }) {
        setTabOrder(before, next);
        before = next;
    }
}

QWidget* RestorePage::buildFile()
{
    auto* panel = new QWidget;
    auto* rows = columnOf(*panel);
    rows->addWidget(new PlainLabel(
        tr("A backup takes the place of what is here, and what is here is kept beside it. Close "
           "Rooftree on every other computer first. Nothing is changed before the end."),
        TextRole::Muted));
    rows->addWidget(new PlainLabel(m_model.placeWords(), TextRole::Muted));
    m_fileForm = new FormBuilder;
    m_path = m_fileForm->row(tr("Backup"), new QLineEdit, u"file"_s);
    m_path->setReadOnly(true);
    m_path->setPlaceholderText(tr("no file chosen yet"));
    m_choose = namedButton(tr("Choose a file"), u"chooseBackupButton"_s, ButtonKind::Secondary);
    m_fileForm->addWidget(atItsWidth(m_choose));
    m_kind = new ChoiceChips(tr("What opens the backup"));
    m_kind->addChoice(u"passphrase"_s, tr("Passphrase"));
    m_kind->addChoice(u"recoveryKey"_s, tr("Recovery key"));
    m_kind->setChosen({ u"passphrase"_s });
    m_fileForm->addWidget(m_kind);
    m_phrase = m_fileForm->row(tr("Passphrase of the backup"), new PasswordField, u"passphrase"_s);
    m_phrase->edit()->setObjectName(u"backupPassphraseEdit"_s);
    m_recovery = m_fileForm->row(tr("Recovery key from paper"), new PasswordField, u"recoveryKey"_s,
        tr("Eight groups of four letters or digits."));
    m_recovery->edit()->setObjectName(u"backupRecoveryEdit"_s);
    m_look = namedButton(tr("Look at it"), u"lookButton"_s, ButtonKind::Primary);
    rows->addWidget(m_fileForm);
    rows->addWidget(m_look, 0, Qt::AlignLeft);
    return panel;
}

QWidget* RestorePage::buildFound()
{
    auto* panel = new QWidget;
    auto* rows = columnOf(*panel);
    m_foundName = new PlainLabel(QString(), TextRole::Subheading);
    m_foundName->setIsolated(true);
    m_foundWords = new PlainLabel;
    m_losses = new Banner;
    m_losses->setClosable(false);
    m_losses->setObjectName(u"lossBanner"_s);
    m_people = new RestorePeopleForm;
    rows->addWidget(new Heading(tr("What is in it"), 2));
    rows->addWidget(m_foundName);
    rows->addWidget(m_foundWords);
    rows->addWidget(m_losses);
    rows->addWidget(m_people);
    return panel;
}

QWidget* RestorePage::buildDone()
{
    auto* panel = new QWidget;
    auto* rows = columnOf(*panel);
    m_doneWords = new PlainLabel;
    m_doneWords->setObjectName(u"restoreDoneWords"_s);
    m_doneWords->setSelectable(true);
    m_open = namedButton(tr("Open the practice"), u"openPracticeButton"_s, ButtonKind::Primary);
    rows->addWidget(m_doneWords);
    rows->addWidget(m_open, 0, Qt::AlignLeft);
    panel->hide();
    return panel;
}

void RestorePage::bindModel()
{
    connect(&m_model, &RestoreModel::busyChanged, this, &RestorePage::onBusy);
    connect(&m_model, &RestoreModel::changed, this, &RestorePage::onChanged);
    connect(&m_model, &RestoreModel::looked, this, &RestorePage::onLooked);
    connect(&m_model, &RestoreModel::restored, this, &RestorePage::onRestored);
    connect(&m_model, &RestoreModel::refused, this, &RestorePage::onRefused);
    connect(&m_model, &RestoreModel::cancelled, this, [this] {
        banner()->tell(Tone::Info, tr("You stopped it. Nothing was changed."));
        showBanner();
    });
    connect(&m_model, &RestoreModel::progressed, this, [this](qint64 done, qint64 total) {
        if (m_model.isBusy())
            m_progress->setProgress(done, total);
    });
}

void RestorePage::bindButtons()
{
    connect(m_choose, &Button::clicked, this, &RestorePage::onChoose);
    connect(m_kind, &ChoiceChips::choiceChanged, this, &RestorePage::onKeyKind);
    for (auto* secret : { m_phrase, m_recovery }) {
        connect(secret, &PasswordField::textChanged, &m_model, &RestoreModel::dropFound);
        connect(secret, &PasswordField::submitted, this, &RestorePage::onLook);
    }
    connect(m_look, &Button::clicked, this, &RestorePage::onLook);
    connect(m_people, &RestorePeopleForm::submitted, this, &RestorePage::onRestore);
    connect(m_restore, &Button::clicked, this, &RestorePage::onRestore);
    connect(m_progress, &ProgressPanel::cancelRequested, &m_model, &RestoreModel::cancel);
    connect(m_open, &Button::clicked, this, &RestorePage::openRequested);
    connect(m_leave, &Button::clicked, this, &RestorePage::openRequested);
}

void RestorePage::focusFirst() { m_choose->setFocus(Qt::OtherFocusReason); }

void RestorePage::onChoose()
{
    const auto path
        = m_dialogs.pickOpenFile(tr("Choose a backup"), tr("Backups (*.rooftree-backup);;All (*)"));
    if (!path)
        return;
    banner()->dismiss();
    m_model.dropFound();
    m_path->setText(*path);
    secretField()->setFocus(Qt::OtherFocusReason);
}

void RestorePage::onKeyKind()
{
    // One of the two is always chosen: choosing it again changes nothing.
    if (m_kind->choice().isEmpty())
        m_kind->setChosen({ m_keyKind });
    m_keyKind = m_kind->choice();
    const auto keys = m_kind->keys();
    for (const auto& key : keys)
        m_fileForm->setFieldVisible(key, key == m_keyKind);
}

PasswordField* RestorePage::secretField() const
{
    return m_keyKind == u"recoveryKey" ? m_recovery : m_phrase;
}

void RestorePage::onLook()
{
    m_fileForm->clearErrors();
    banner()->dismiss();
    m_doing = tr("Opening the backup");
    m_model.look(m_path->text(), { m_keyKind == u"recoveryKey", secretField()->text() });
}

void RestorePage::onRestore()
{
    m_fileForm->clearErrors();
    m_people->form().clearErrors();
    banner()->dismiss();
    m_doing = tr("Unpacking and checking the backup, then restoring it");
    m_model.restore(m_people->typedName(), m_people->people());
}

void RestorePage::onChanged()
{
    m_found->setVisible(m_model.hasFound());
    m_restore->setVisible(m_model.hasFound());
    m_look->setKind(m_model.hasFound() ? ButtonKind::Secondary : ButtonKind::Primary);
}

void RestorePage::onLooked()
{
    auto words = m_model.foundWords();
    m_foundName->setText(words.takeFirst());
    m_foundWords->setText(words.join(u'\n'));
    if (const auto losses = m_model.lossWords(); losses.isEmpty())
        m_losses->dismiss();
    else
        m_losses->tell(Tone::Warning, losses.join(u'\n'));
    m_people->ask(m_model.asksForName(), m_model.accountWords());
    m_people->focusFirst();
    // When it has its place: what would be lost is read before anything is typed.
    QTimer::singleShot(0, this, [this] {
        verticalScrollBar()->setValue(m_found->mapTo(widget(), QPoint()).y() - space(4));
    });
}

void RestorePage::onBusy(bool busy)
{
    for (QWidget* part :
        std::initializer_list<QWidget*> { m_fileCard, m_found, m_restore, m_leave })
        part->setEnabled(!busy);
    if (busy) {
        m_progress->setCancellable(m_model.hasFound());
        m_progress->begin(m_doing);
        ensureWidgetVisible(m_progress);
    } else {
        m_progress->finish();
    }
}

void RestorePage::onRestored()
{
    m_phrase->forget();
    m_recovery->forget();
    m_people->forgetSecrets();
    for (QWidget* part :
        std::initializer_list<QWidget*> { m_fileCard, m_found, m_restore, m_leave })
        part->hide();
    m_doneWords->setText(m_model.doneWords().join(u"\n\n"));
    m_done->show();
    m_open->setFocus(Qt::OtherFocusReason);
}

void RestorePage::onRefused(const domain::Error& error)
{
    m_people->uncover(error.field);
    // Whether it is the file's is asked before it is said: one telling, one reference.
    const bool isOfFile = m_fileForm->setFieldError(error.field, QString());
    sayError(error, isOfFile ? *m_fileForm : m_people->form(), *banner());
    if (!banner()->isHidden())
        showBanner();
}

void RestorePage::showBanner()
{
    ensureWidgetVisible(banner());
    (m_restore->isVisible() ? m_restore : m_look)->setFocus(Qt::OtherFocusReason);
}

}
