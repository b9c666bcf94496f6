// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/access/CrashPage.h"

#include "theme/Spacing.h"
#include "views/consultation/ClipboardLoan.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/FlowLayout.h"
#include "widgets/PlainLabel.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kReportUnits = 60;

}

CrashPage::CrashPage(const QString& when, const QString& report, QWidget* parent)
    : AccessPage(tr("Rooftree ended by itself"), u"home"_s, parent)
{
    buildLayout(when, report);
    connect(m_goOn, &Button::clicked, this, &CrashPage::goOnRequested);
    connect(m_copy, &Button::clicked, this, &CrashPage::copy);
}

void CrashPage::buildLayout(const QString& when, const QString& report)
{
    column()->addWidget(new PlainLabel(
        tr("It had a fault on %1. What was saved is saved. What was being typed is offered to "
           "whoever typed it, once they sign in.")
            .arg(when)));
    m_goOn = new Button(tr("Go on"), ButtonKind::Primary);
    m_goOn->setObjectName(u"goOnButton"_s);
    m_copy = new Button(tr("Copy the report"));
    m_copy->setObjectName(u"copyReportButton"_s);
    auto* acts = new QWidget;
    auto* row = new FlowLayout(space(2), acts);
    row->addWidget(m_goOn);
    row->addWidget(m_copy);
    column()->addWidget(acts);
    column()->addWidget(new PlainLabel(
        tr("Below is where in the program it was: its version and the names of its own parts, of "
           "nobody and nothing in the practice. It stays on this computer and goes when you go on. "
           "If it happens again, give it to whoever looks after Rooftree."),
        TextRole::Muted));
    m_report = new QPlainTextEdit(report);
    m_report->setObjectName(u"crashReport"_s);
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_report->setAccessibleName(tr("Report of the fault"));
    m_report->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_report->setMinimumHeight(space(kReportUnits));
    column()->addWidget(m_report);
}

void CrashPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT goOnRequested();
    else
        AccessPage::keyPressEvent(event);
}

void CrashPage::focusFirst() { m_goOn->setFocus(Qt::OtherFocusReason); }

void CrashPage::copy()
{
    ClipboardLoan::lend(m_report->toPlainText());
    banner()->tell(Tone::Success, tr("The report is on the clipboard for one minute."));
}

}
