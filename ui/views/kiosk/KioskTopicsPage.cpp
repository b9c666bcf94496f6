// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kiosk/KioskTopicsPage.h"

#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/TopicTile.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
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
    speakAlso({ tr("Tap all that fit. You can tap again to take one back.") });
    m_grid = new QGridLayout;
    m_grid->setSpacing(space(2));
    body()->addLayout(m_grid);
    body()->addStretch();

    m_own = new Button(tr("Say it in my own words"));
    m_own->setObjectName(u"ownWordsButton"_s);
    m_own->setIconName(u"edit"_s);
    connect(m_own, &Button::clicked, this, [this] { m_model.openOwnWords(); });
    m_more = new Button(QString());
    m_more->setObjectName(u"moreButton"_s);
    connect(m_more, &Button::clicked, this, [this] {
        showPart((m_part + 1) % parts());
        Q_EMIT cameUp(spokenTiles());
    });
    auto* footer = new QWidget;
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(4));
    for (auto* button : { m_own, m_more }) {
        button->setMinimumHeight(millimetres(15));
        row->addWidget(button, 1);
    }
    addFooter(footer);
    connect(&m_model, &presentation::KioskModel::answersChanged, this, &KioskTopicsPage::refresh);
    scroller()->viewport()->installEventFilter(this);
    collect();
    makeTiles();
    showPart(0);
    refresh();
}

void KioskTopicsPage::addWords(const QString& words, const QString& picture)
{
    const auto known = std::any_of(m_choices.begin(), m_choices.end(),
        [&words](const auto& each) { return each.words == words; });
    if (known)
        return;
    m_choices.push_back(
        { words, picture, false, [this, words] { return m_model.answers().hasWords(words); },
            [this, words] { m_model.toggleWords(words); } });
}

void KioskTopicsPage::collect()
{
    // A topic that was left is that topic again: in the language of the patient, and only once.
    const auto& language = m_model.language();
    QStringList left;
    for (const auto& words : m_model.leftFromLastTime()) {
        const auto& tiles = m_model.tiles();
        const auto topic = std::find_if(
            tiles.begin(), tiles.end(), [&words](const auto& each) { return each.words == words; });
        if (topic == tiles.end()) {
            addWords(words, u"clock"_s);
        } else if (!left.contains(topic->id)) {
            left.append(topic->id);
            addTopic(*topic, u"clock"_s);
        }
    }
    for (const auto& topic : m_model.answers().topics()) {
        if (topic.topic.isEmpty())
            addWords(topic.words, u"edit"_s);
    }
    for (const auto& topic : m_model.tiles()) {
        // "Something else" is said in own words.
        if (topic.goalCategory == kOther)
            m_choices.push_back({ language.shortWords(topic), pictureName(topic.picture), true,
                [] { return false; }, [this] { m_model.openOwnWords(); } });
        else if (!left.contains(topic.id))
            addTopic(topic, pictureName(topic.picture));
    }
}

void KioskTopicsPage::addTopic(const domain::Topic& topic, const QString& picture)
{
    // That it was left from last time is nobody else's to hear.
    const bool isSpoken = picture == pictureName(topic.picture);
    m_choices.push_back({ m_model.language().shortWords(topic), picture, isSpoken,
        [this, id = topic.id] { return m_model.answers().hasTopic(id); },
        [this, topic] { m_model.toggleTopic(topic); } });
}

int KioskTopicsPage::parts() const
{
    const auto all = static_cast<int>(m_choices.size());
    return std::max(1, (all + m_perPart - 1) / m_perPart);
}

void KioskTopicsPage::makeTiles()
{
    for (std::size_t at = 0; at < m_choices.size(); ++at) {
        auto* tile = new TopicTile(m_choices[at].words, m_choices[at].picture, this);
        tile->setObjectName(u"topicTile%1"_s.arg(at));
        tile->hide();
        connect(tile, &TopicTile::clicked, this, m_choices[at].toggle);
        m_tiles.push_back(tile);
    }
}

int KioskTopicsPage::rowsWith(int columns) const
{
    const int gap = m_grid->spacing();
    const auto room = scroller()->viewport()->size() - QSize(space(2), space(2));
    const int width = (room.width() - (columns - 1) * gap) / columns;
    int tallest = 1;
    for (const auto* tile : m_tiles) {
        if (tile->minimumSizeHint().width() > width)
            return 0;
        tallest = std::max(tallest, tile->heightForWidth(width));
    }
    return (room.height() + gap) / (tallest + gap);
}

void KioskTopicsPage::fit()
{
    // As many columns as show the most tiles: narrow tiles need more lines, and so more height.
    int columns = 1;
    int perPart = 1;
    for (int each = 1; each <= kMostColumns; ++each) {
        const int tiles = std::min(kMostAtATime, each * rowsWith(each));
        if (tiles >= perPart) {
            columns = each;
            perPart = tiles;
        }
    }
    if (columns == m_columns && perPart == m_perPart)
        return;
    const int first = m_part * m_perPart;
    m_columns = columns;
    m_perPart = perPart;
    showPart(first / perPart);
}

void KioskTopicsPage::showPart(int part)
{
    m_part = part;
    const int first = part * m_perPart;
    for (int at = 0; at < static_cast<int>(m_tiles.size()); ++at) {
        auto* tile = m_tiles[std::size_t(at)];
        m_grid->removeWidget(tile);
        const int spot = at - first;
        const bool isHere = spot >= 0 && spot < m_perPart;
        if (isHere)
            m_grid->addWidget(tile, spot / m_columns, spot % m_columns);
        tile->setVisible(isHere);
    }
    for (int column = 0; column < kMostColumns; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    m_more->setText(
        tr("More topics (%1 of %2)").arg(QString::number(part + 1), QString::number(parts())));
    m_more->setVisible(parts() > 1);
    scroller()->verticalScrollBar()->setValue(0);
}

QStringList KioskTopicsPage::spokenTiles() const
{
    QStringList words;
    for (std::size_t at = 0; at < m_tiles.size(); ++at) {
        if (m_choices[at].isSpoken && m_tiles[at]->isVisibleTo(this))
            words.append(m_choices[at].words);
    }
    words.append(m_own->text());
    if (parts() > 1)
        words.append(m_more->text());
    return words;
}

QStringList KioskTopicsPage::spoken() const { return KioskPageView::spoken() + spokenTiles(); }

void KioskTopicsPage::refresh()
{
    for (std::size_t at = 0; at < m_tiles.size(); ++at)
        m_tiles[at]->setChecked(m_choices[at].isChosen());
}

void KioskTopicsPage::changeEvent(QEvent* event)
{
    KioskPageView::changeEvent(event);
    // The room follows the new text only after the next layout.
    if (event->type() == QEvent::FontChange && m_grid)
        QTimer::singleShot(0, this, &KioskTopicsPage::fit);
}

bool KioskTopicsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == scroller()->viewport() && event->type() == QEvent::Resize)
        fit();
    return KioskPageView::eventFilter(watched, event);
}

}
