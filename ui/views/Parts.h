// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace rooftree::ui {

class ChoiceChips;

/// The parts of a place, one in sight at a time, chosen by a row of chips above them.
class Parts final : public QWidget {
    Q_OBJECT

public:
    explicit Parts(const QString& name, QWidget* parent = nullptr);

    /// The first part that is added is the one in sight.
    void add(const QString& key, const QString& words, QWidget* page);
    void show(const QString& key);
    void focusFirst();

    [[nodiscard]] QString current() const { return m_current; }

Q_SIGNALS:
    void currentChanged(const QString& key);

private:
    void onChoice();

    ChoiceChips* m_chips = nullptr;
    QVBoxLayout* m_column = nullptr;
    QMap<QString, QWidget*> m_pages;
    QString m_current;
};

}
