// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/StyleSheet.h"

#include "theme/Resources.h"
#include "theme/Spacing.h"

#include <QRegularExpression>
#include <QStyle>
#include <QVariant>

#include <map>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    using Tokens = std::map<QString, QString>;

    Tokens colourTokens(const Theme& theme)
    {
        return {
            { u"surface"_s, theme.surface.name() },
            { u"panel"_s, theme.panel.name() },
            { u"line"_s, theme.line.name() },
            { u"hairline"_s, theme.hairline.name() },
            { u"text"_s, theme.text.name() },
            { u"muted"_s, theme.muted.name() },
            { u"info"_s, theme.info.name() },
            { u"success"_s, theme.success.name() },
            { u"warning"_s, theme.warning.name() },
            { u"danger"_s, theme.danger.name() },
            { u"infoTint"_s, theme.infoTint.name() },
            { u"successTint"_s, theme.successTint.name() },
            { u"warningTint"_s, theme.warningTint.name() },
            { u"dangerTint"_s, theme.dangerTint.name() },
            { u"accent"_s, theme.accent.name() },
            { u"onAccent"_s, theme.onAccent.name() },
            { u"focus"_s, theme.focus.name() },
            { u"selected"_s, theme.selected.name() },
            { u"onSelected"_s, theme.onSelected.name() },
            { u"hover"_s, theme.hover.name() },
        };
    }

    // The ring is drawn by a thicker border and less padding, so that taking the focus moves
    // nothing.
    void addLengths(Tokens& tokens, const Theme& theme, double scale)
    {
        const auto pixels = [](double length) { return QString::number(qRound(length)) + u"px"_s; };
        const double thicker = theme.focusWidth - theme.borderWidth;
        const double padY = 6 * scale + 1;
        const double padX = 14 * scale;
        const double fieldX = kFieldPadding * scale;
        tokens.insert({
            // Without tints a button that is off differs by its broken edge.
            { u"offEdge"_s, theme.mode == ThemeMode::HighContrast ? u"dashed"_s : u"solid"_s },
            { u"border"_s, pixels(theme.borderWidth) },
            { u"ring"_s, pixels(theme.focusWidth) },
            { u"radius"_s, pixels(kRadius) },
            { u"radiusLarge"_s, pixels(kRadiusLarge) },
            { u"padY"_s, pixels(padY) },
            { u"padX"_s, pixels(padX) },
            { u"padYRing"_s, pixels(padY - thicker) },
            { u"padXRing"_s, pixels(padX - thicker) },
            { u"fieldX"_s, pixels(fieldX) },
            { u"fieldXRing"_s, pixels(fieldX - thicker) },
            { u"listPad"_s, pixels(3) },
            { u"listPadRing"_s, pixels(3 - thicker) },
            { u"kioskPadY"_s, pixels(14) },
            { u"kioskPadX"_s, pixels(24) },
            { u"kioskPadYRing"_s, pixels(14 - thicker) },
            { u"kioskPadXRing"_s, pixels(24 - thicker) },
            { u"scrollBar"_s, pixels(12 * scale) },
            { u"scrollHandle"_s, pixels(32 * scale) },
        });
    }

}

QString styleSheetFor(const Theme& theme, double scale)
{
    Tokens tokens = colourTokens(theme);
    addLengths(tokens, theme, scale);
    const QString sheet = QString::fromUtf8(readResource(u"qss/rooftree.qss"_s));
    static const QRegularExpression token(u"@([A-Za-z]+)"_s);
    QString result;
    qsizetype done = 0;
    for (auto match = token.globalMatch(sheet); match.hasNext();) {
        const auto found = match.next();
        const auto value = tokens.find(found.captured(1));
        Q_ASSERT_X(value != tokens.end(), "style sheet", qPrintable(found.captured(0)));
        result += QStringView(sheet).mid(done, found.capturedStart() - done);
        result += value == tokens.end() ? QString() : value->second;
        done = found.capturedEnd();
    }
    result += QStringView(sheet).mid(done);
    return result;
}

void setStyleProperty(QWidget& widget, const char* name, const QVariant& value)
{
    if (widget.property(name) == value)
        return;
    widget.setProperty(name, value);
    // Before the first time Qt reads the property by itself.
    if (!widget.testAttribute(Qt::WA_WState_Polished))
        return;
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

}
