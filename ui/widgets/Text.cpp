// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Text.h"

#include <QToolTip>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopIsolate(0x2069);

    /// Marked as HTML and escaped, so that nothing is left to guess.
    QString guarded(const QString& text)
    {
        return text.isEmpty() ? QString() : u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s;
    }

}

QString isolated(const QString& text) { return kFirstStrongIsolate + text + kPopIsolate; }

QString withoutMnemonic(const QString& text) { return QString(text).replace(u'&', u"&&"_s); }

void setPlainToolTip(QWidget& widget, const QString& text) { widget.setToolTip(guarded(text)); }

void showPlainToolTip(QPoint at, const QString& text, QWidget& widget)
{
    QToolTip::showText(at, guarded(text), &widget);
}

}
