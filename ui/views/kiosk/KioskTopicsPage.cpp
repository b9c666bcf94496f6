// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskTopicsPage.h"

#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/TopicTile.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kMostColumns = 4;
    constexpr auto kOther = u"OTH";

    /// "t01.svg" is compiled in as "topic-t01".
    QString pictureName(const QString& file) { return u"topic-"_s + file.section(u'.', 0, 0); }

}

KioskTopicsPage::KioskTopicsPage(presentation::KioskModel& model, QWidget* parent)
    : KioskPageView(tr("What would you like to talk about?"),
        tr("Tap all that fit. You can tap again to take one back."), parent)
    , m_model(model)
{
    m_grid = new QGridLayout;
    m_grid->setSpacing(space(3));
    body()->addLayout(m_grid);
    body()->addStretch();

    auto* own = new Button(tr("Say it in my own words"));
    own->setObjectName(u"ownWordsButton"_s);
    own->setIconName(u"edit"_s);
    connect(own, &Button::clicked, this, [this] { m_model.openOwnWords(); });
    m_more = new Button(QString());
    m_more->setObjectName(u"moreButton"_s);
    connect(m_more, &Button::clicked, this, [this] { showPart((m_part + 1) % parts()); });
    auto* footer = new QWidget;
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(4));
    for (auto* button : { own, m_more }) {
        button->setMinimumHeight(millimetres(15));
        row->addWidget(button, 1);
    }
    addFooter(footer);
    connect(&m_model, &presentation::KioskModel::answersChanged, this, &KioskTopicsPage::refresh);
    collect();
    showPart(0);
}

void KioskTopicsPage::addWords(const QString& words, const QString& picture)
{
    const auto known = std::any_of(m_choices.begin(), m_choices.end(),
        [&words](const auto& each) { return each.words == words; });
    if (known)
        return;
    m_choices.push_back(
        { words, picture, [this, words] { return m_model.answers().hasWords(words); },
            [this, words] { m_model.toggleWords(words); } });
}

void KioskTopicsPage::collect()
{
    for (const auto& words : m_model.leftFromLastTime())
        addWords(words, u"clock"_s);
    for (const auto& topic : m_model.answers().topics()) {
        if (topic.topic.isEmpty())
            addWords(topic.words, u"edit"_s);
    }
    for (const auto& topic : m_model.tiles()) {
        // "Something else" is said in own words.
        if (topic.goalCategory == kOther)
            m_choices.push_back({ topic.shortWords, pictureName(topic.picture),
                [] { return false; }, [this] { m_model.openOwnWords(); } });
        else
            m_choices.push_back({ topic.shortWords, pictureName(topic.picture),
                [this, id = topic.id] { return m_model.answers().hasTopic(id); },
                [this, topic] { m_model.toggleTopic(topic); } });
    }
}

int KioskTopicsPage::parts() const
{
    const auto all = static_cast<int>(m_choices.size());
    return std::max(1, (all + kTilesAtATime - 1) / kTilesAtATime);
}

void KioskTopicsPage::showPart(int part)
{
    m_part = part;
    for (auto* tile : m_tiles)
        tile->deleteLater();
    m_tiles.clear();
    const auto first = std::size_t(part) * kTilesAtATime;
    const auto last = std::min(m_choices.size(), first + kTilesAtATime);
    for (auto at = first; at < last; ++at) {
        auto* tile = new TopicTile(m_choices[at].words, m_choices[at].picture);
        tile->setObjectName(u"topicTile%1"_s.arg(at));
        connect(tile, &TopicTile::clicked, this, m_choices[at].toggle);
        m_tiles.push_back(tile);
    }
    m_more->setText(
        tr("More topics (%1 of %2)").arg(QString::number(part + 1), QString::number(parts())));
    m_more->setVisible(parts() > 1);
    m_columns = 0;
    layTiles();
    refresh();
    scroller()->verticalScrollBar()->setValue(0);
}

void KioskTopicsPage::layTiles()
{
    if (m_tiles.empty())
        return;
    int widest = 0;
    for (const auto* tile : m_tiles)
        widest = std::max(widest, tile->minimumSizeHint().width());
    const int room = scroller()->viewport()->width() - space(2);
    const int columns
        = std::clamp((room + m_grid->spacing()) / (widest + m_grid->spacing()), 1, kMostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int at = 0; at < static_cast<int>(m_tiles.size()); ++at)
        m_grid->addWidget(m_tiles[std::size_t(at)], at / columns, at % columns);
    for (int column = 0; column < kMostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void KioskTopicsPage::refresh()
{
    const auto first = std::size_t(m_part) * kTilesAtATime;
    for (std::size_t at = 0; at < m_tiles.size(); ++at)
        m_tiles[at]->setChecked(m_choices[first + at].isChosen());
}

void KioskTopicsPage::resizeEvent(QResizeEvent* event)
{
    KioskPageView::resizeEvent(event);
    layTiles();
}

}
