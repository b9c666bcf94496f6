// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>
#include <QWidget>

class QPushButton;

namespace rooftree::ui {

class FlowLayout;
class RovingFocus;

/// A row of words to choose from, one or several. Wraps. Arrow keys move, Space chooses, and so
/// does a chip's own key.
class ChoiceChips final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QStringList chosen READ chosen NOTIFY choiceChanged USER true)

public:
    enum class Mode {
        One, ///< at most one; choosing it again takes it back
        Several,
        Acts ///< nothing stays chosen: each press is an act ("tomorrow", "2 weeks")
    };

    explicit ChoiceChips(const QString& name, Mode mode = Mode::One, QWidget* parent = nullptr);

    /// Adds a chip known by `key`. `shortcut` is a letter or digit that chooses it while the row
    /// has the focus.
    void addChoice(const QString& key, const QString& words, const QString& shortcut = QString());
    void clearChoices();

    [[nodiscard]] QStringList keys() const { return m_keys; }

    [[nodiscard]] QStringList chosen() const;
    /// The chosen key, empty when there is none.
    [[nodiscard]] QString choice() const;
    /// Shows a choice without telling anybody.
    void setChosen(const QStringList& keys);
    void setChoiceEnabled(const QString& key, bool enabled);

    [[nodiscard]] QPushButton* chip(const QString& key) const { return m_chips.value(key); }

Q_SIGNALS:
    /// The person turned a chip on or off.
    void toggled(const QString& key, bool on);
    void choiceChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onClicked(const QString& key);

    Mode m_mode;
    QStringList m_keys;
    QMap<QString, QPushButton*> m_chips;
    QMap<QString, QString> m_shortcuts;
    FlowLayout* m_layout = nullptr;
    RovingFocus* m_focus = nullptr;
};

}
