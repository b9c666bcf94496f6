// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskLanguageOffer.h"

#include "theme/Spacing.h"
#include "widgets/Button.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    QString tr(const char* words) { return QCoreApplication::translate("kiosk", words); }

}

Button* makeLanguageOffer(presentation::KioskModel& model)
{
    QStringList names;
    for (const auto& each : model.language().all()) {
        if (each.code != model.language().current().code)
            names.append(each.name);
    }
    auto* offer = new Button(names.join(u"  \u00b7  "_s));
    offer->setObjectName(u"otherLanguagesButton"_s);
    offer->setAccessibleName(tr("Other languages"));
    offer->setIconName(u"globe"_s);
    offer->setMinimumHeight(millimetres(22));
    QObject::connect(offer, &Button::clicked, &model, &presentation::KioskModel::askForLanguage);
    return offer;
}

}
