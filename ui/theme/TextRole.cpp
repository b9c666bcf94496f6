// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/TextRole.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

double sizeFactor(TextRole role)
{
    switch (role) {
    case TextRole::Subheading:
    case TextRole::Quote:
        return 1.15;
    case TextRole::Heading:
        return 1.45;
    case TextRole::Title:
        return 1.9;
    case TextRole::Body:
    case TextRole::Muted:
    case TextRole::Strong:
    case TextRole::Error:
        break;
    }
    return 1.0;
}

QFont fontFor(TextRole role, const QWidget* parent)
{
    QFont font = parent ? parent->font() : QApplication::font();
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : kBasePoints;
    font.setPointSizeF(points * sizeFactor(role));
    switch (role) {
    case TextRole::Strong:
    case TextRole::Subheading:
    case TextRole::Heading:
    case TextRole::Title:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Body:
    case TextRole::Muted:
    case TextRole::Quote:
    case TextRole::Error:
        font.setWeight(QFont::Normal);
        break;
    }
    return font;
}

QString textRoleName(TextRole role)
{
    switch (role) {
    case TextRole::Muted:
        return u"muted"_s;
    case TextRole::Strong:
        return u"strong"_s;
    case TextRole::Subheading:
        return u"subheading"_s;
    case TextRole::Heading:
        return u"heading"_s;
    case TextRole::Title:
        return u"title"_s;
    case TextRole::Quote:
        return u"quote"_s;
    case TextRole::Error:
        return u"error"_s;
    case TextRole::Body:
        break;
    }
    return u"body"_s;
}

}
