// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consultation/ConflictPanel.h"

#include "theme/Spacing.h"
#include "theme/StyleSheet.h"
#include "widgets/Button.h"
#include "widgets/ColumnsLayout.h"
#include "widgets/PlainLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kLeastColumn = 280; // pixels: narrower, and the sides stand one above the other

}

ConflictPanel::ConflictPanel(QWidget* parent) : QFrame(parent)
{
    setProperty("banner", u"warning"_s);
    setAccessibleName(tr("Two texts for one goal"));
    m_sentence = new PlainLabel(QString(), TextRole::Strong);
    m_mine = makeColumn(tr("Yours"), tr("Keep mine as the next version"), u"keepMine"_s);
    m_theirs = makeColumn(tr("Theirs"), tr("Take theirs"), u"takeTheirs"_s);
    auto* sides = new QWidget;
    auto* across = new ColumnsLayout(kLeastColumn, sides);
    across->setSpacing(space(4));
    across->addWidget(m_mine.widget);
    across->addWidget(m_theirs.widget);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(2), space(3), space(2));
    column->setSpacing(space(2));
    column->addWidget(m_sentence);
    column->addWidget(sides);
    connect(m_mine.take, &Button::clicked, this, [this] {
        hide();
        Q_EMIT mineChosen();
    });
    connect(m_theirs.take, &Button::clicked, this, [this] {
        hide();
        Q_EMIT theirsChosen();
    });
    hide();
}

ConflictPanel::Column ConflictPanel::makeColumn(
    const QString& title, const QString& act, const QString& name)
{
    Column made { new QWidget, new PlainLabel(title, TextRole::Muted),
        new PlainLabel(QString(), TextRole::Quote), new PlainLabel, new Button(act) };
    made.words->setIsolated(true);
    made.why->setIsolated(true);
    made.words->setObjectName(name + u"Words"_s);
    made.take->setObjectName(name + u"Button"_s);
    auto* column = new QVBoxLayout(made.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    for (auto* label : { made.title, made.words, made.why })
        column->addWidget(label);
    column->addStretch(1);
    column->addWidget(made.take, 0, Qt::AlignLeading);
    return made;
}

void ConflictPanel::fill(const Column& column, const Side& side)
{
    column.words->setText(side.words);
    column.why->setText(side.why.isEmpty() ? QString() : tr("Because: %1").arg(side.why));
    column.why->setVisible(!side.why.isEmpty());
}

void ConflictPanel::ask(const Side& mine, const Side& theirs, const QString& whoAndWhen)
{
    m_sentence->setText(whoAndWhen.isEmpty()
            ? tr("Somebody else changed this goal while you were writing. Nothing was saved over "
                 "it, and your words are still here.")
            : tr("%1 changed this goal while you were writing. Nothing was saved over it, and your "
                 "words are still here.")
                  .arg(whoAndWhen));
    fill(m_mine, mine);
    fill(m_theirs, theirs);
    show();
    m_mine.take->setFocus(Qt::OtherFocusReason);
}

}
