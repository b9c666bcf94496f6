// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/ClipboardLoan.h"

#include <QClipboard>
#include <QGuiApplication>

namespace rooftree::ui {

ClipboardLoan* ClipboardLoan::lend(const QString& text)
{
    const auto earlier = qApp->findChildren<ClipboardLoan*>(Qt::FindDirectChildrenOnly);
    for (auto* loan : earlier) {
        loan->m_text.clear(); // the new loan may be of the same words
        loan->deleteLater();
    }
    QGuiApplication::clipboard()->setText(text);
    return new ClipboardLoan(text);
}

ClipboardLoan::ClipboardLoan(const QString& text) : QTimer(qApp), m_text(text)
{
    setSingleShot(true);
    setInterval(kMilliseconds);
    connect(this, &QTimer::timeout, this, &QObject::deleteLater);
    start();
}

ClipboardLoan::~ClipboardLoan()
{
    if (qApp && QGuiApplication::clipboard()->text() == m_text)
        QGuiApplication::clipboard()->clear();
}

}
