// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/kiosk/KioskModel.h"
#include "views/kiosk/KioskPageView.h"

#include <QGridLayout>

#include <functional>

namespace rooftree::ui {

class Button;
class TopicTile;

/// The topics as tiles, as many at a time as the screen shows whole, at most twelve: what was left
/// from last time first, then own words, then the library.
class KioskTopicsPage final : public KioskPageView {
    Q_OBJECT

public:
    static constexpr int kMostAtATime = 12;

    explicit KioskTopicsPage(presentation::KioskModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QStringList spoken() const override;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Choice {
        QString words;
        QString picture;
        bool isSpoken = false; ///< of the library: own words are nobody else's to hear
        std::function<bool()> isChosen;
        std::function<void()> toggle;
    };

    void collect();
    void addWords(const QString& words, const QString& picture);
    void addTopic(const domain::Topic& topic, const QString& picture);
    void makeTiles();
    /// Whole rows that the screen shows with so many columns, 0 when words would not fit.
    [[nodiscard]] int rowsWith(int columns) const;
    void fit();
    void showPart(int part);
    [[nodiscard]] QStringList spokenTiles() const;
    void refresh();
    [[nodiscard]] int parts() const;

    presentation::KioskModel& m_model;
    std::vector<Choice> m_choices;
    std::vector<TopicTile*> m_tiles;
    QGridLayout* m_grid = nullptr;
    Button* m_own = nullptr;
    Button* m_more = nullptr;
    int m_part = 0;
    int m_columns = 1;
    int m_perPart = kMostAtATime;
};

}
