// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace rooftree::ui {

/// Every control of the house, for eyes and for tests: the desk's, and the kiosk's at its own
/// scale.
class Gallery final : public QWidget {
    Q_OBJECT

public:
    enum class Page { Controls, Lists, Kiosk, Keys };

    explicit Gallery(Page page, QWidget* parent = nullptr);

private:
    void buildControls();
    void buildLists();
    void buildKiosk();
    void buildKeys();
    [[nodiscard]] QVBoxLayout* beginKiosk(const QString& question);
    void endKiosk(QVBoxLayout& column);
    [[nodiscard]] QWidget* bannerCard();
    [[nodiscard]] QWidget* formCard();
    [[nodiscard]] QWidget* choiceCard();
    [[nodiscard]] QWidget* textCard();
    [[nodiscard]] QWidget* tableCard();
    [[nodiscard]] QWidget* chartCard();
    [[nodiscard]] QWidget* emptyCard();
    [[nodiscard]] QWidget* rail();
};

}
