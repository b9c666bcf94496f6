// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskMessagePage.h"

#include "widgets/IconLabel.h"
#include "widgets/PlainLabel.h"

#include <QVBoxLayout>

namespace rooftree::ui {

KioskMessagePage::KioskMessagePage(const QString& heading, const QStringList& sentences,
    const QString& pictureName, QWidget* parent)
    : KioskPageView(heading, {}, parent)
{
    speakAlso(sentences);
    for (const auto& sentence : sentences)
        body()->addWidget(new PlainLabel(sentence));
    constexpr double kPictureLines = 4.0;
    body()->addWidget(
        new IconLabel(pictureName, ColourRole::Accent, kPictureLines), 0, Qt::AlignHCenter);
    body()->addStretch();
}

}
