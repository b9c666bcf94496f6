// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/agenda/KioskModel.h"
#include "views/kiosk/KioskPageView.h"

#include <QGridLayout>

#include <functional>

namespace rooftree::ui {

class Button;
class TopicTile;

/// The topics as tiles, at most twelve at a time: what was left from last time first, then own
/// words, then the library.
class KioskTopicsPage final : public KioskPageView {
    Q_OBJECT

public:
    static constexpr int kTilesAtATime = 12;

    explicit KioskTopicsPage(presentation::KioskModel& model, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Choice {
        QString words;
        QString picture;
        std::function<bool()> isChosen;
        std::function<void()> toggle;
    };

    void collect();
    void addWords(const QString& words, const QString& picture);
    void showPart(int part);
    void layTiles();
    void refresh();
    [[nodiscard]] int parts() const;

    presentation::KioskModel& m_model;
    std::vector<Choice> m_choices;
    std::vector<TopicTile*> m_tiles;
    QGridLayout* m_grid = nullptr;
    Button* m_more = nullptr;
    int m_part = 0;
    int m_columns = 0;
};

}
