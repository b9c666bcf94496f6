// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Text.h"

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopIsolate(0x2069);

}

QString isolated(const QString& text) { return kFirstStrongIsolate + text + kPopIsolate; }

QString withoutMnemonic(const QString& text) { return QString(text).replace(u'&', u"&&"_s); }

void setPlainToolTip(QWidget& widget, const QString& text)
{
    widget.setToolTip(text.isEmpty() ? QString() : u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s);
}

}
