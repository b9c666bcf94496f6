// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QMap>
#include <QStringList>

class QVBoxLayout;

namespace rooftree::ui {

class RailButton;
class RovingFocus;

/// The places of the program, top to bottom. One stop of the Tab key; Up and Down move, Enter or
/// Space goes there.
class Rail final : public QFrame {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    /// Adds a place known by `key`, with an icon of IconLoader.
    void addPlace(const QString& key, const QString& words, const QString& iconName);

    /// Adds a widget at the bottom.
    void addFooter(QWidget* widget);

    /// Puts the words under the icons, for a window that is narrow for its text.
    void setNarrow(bool narrow);

    void setPlaceVisible(const QString& key, bool visible);
    void setCount(const QString& key, int count);
    /// Marks the place one is in, without telling anybody.
    void setCurrent(const QString& key);

    [[nodiscard]] QString current() const { return m_current; }

    [[nodiscard]] QStringList places() const { return m_order; }

    [[nodiscard]] RailButton* button(const QString& key) const { return m_buttons.value(key); }

Q_SIGNALS:
    void placeChosen(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onClicked(const QString& key);

    QVBoxLayout* m_column = nullptr;
    RovingFocus* m_focus = nullptr;
    QMap<QString, RailButton*> m_buttons;
    QStringList m_order;
    QString m_current;
};

}
