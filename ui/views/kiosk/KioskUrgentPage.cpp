// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskUrgentPage.h"

#include "theme/Spacing.h"
#include "widgets/IconLabel.h"
#include "widgets/PlainLabel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::KioskModel;

KioskUrgentPage::KioskUrgentPage(KioskModel& model, QWidget* parent)
    : KioskPageView(tr("Please tell reception now"), {}, parent)
    , m_model(model)
{
    // Beside the words, so that a low screen with large text has room for all of them.
    auto* row = new QHBoxLayout;
    row->setSpacing(space(6));
    constexpr double kPictureLines = 3.0;
    row->addWidget(new IconLabel(u"warning"_s, ColourRole::Danger, kPictureLines), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(space(3));
    row->addLayout(words, 1);
    body()->addLayout(row);
    // The sentences are with the phrases that raise them, in a file.
    for (const auto& sentence : model.urgent().sentences)
        words->addWidget(new PlainLabel(
            QCoreApplication::translate("kiosk", sentence.toUtf8().constData()), TextRole::Strong));
    m_told = new PlainLabel(QString());
    m_told->setObjectName(u"toldLabel"_s);
    words->addWidget(m_told);
    speakAlso({ tr("If nobody is near, call 999. You can go on here when you like.") });
    words->addWidget(
        new PlainLabel(tr("If nobody is near, call 999. You can go on here when you like.")));
    body()->addStretch();
    connect(&model, &KioskModel::urgentChanged, this, [this] {
        refresh();
        Q_EMIT cameUp({ m_told->text() });
    });
    refresh();
}

// Not the sentence that says what was found among the words of the patient.
QStringList KioskUrgentPage::spoken() const
{
    return KioskPageView::spoken() + QStringList { m_told->text() };
}

void KioskUrgentPage::refresh()
{
    switch (m_model.urgent().told()) {
    case presentation::KioskUrgent::Told::Asking:
        m_told->setText(tr("We are telling reception too."));
        break;
    case presentation::KioskUrgent::Told::Yes:
        m_told->setText(tr("Reception can see it on their screen."));
        break;
    case presentation::KioskUrgent::Told::No:
        m_told->setText(tr("We could not reach reception. Please go to the desk now."));
        break;
    }
}

}
