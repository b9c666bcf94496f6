// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/goals/PlanRules.h"

#include <QDate>
#include <QWidget>

namespace rooftree::ui {

class ChoiceChips;
class DateField;
class PlainLabel;

/// A day to come: typed freely, or one of the usual ones by a chip.
class DayField final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged USER true)

public:
    /// `name` is what a screen reader calls the chips.
    explicit DayField(const QString& name, QWidget* parent = nullptr);

    /// The day that "tomorrow" counts from, the day that the first chip offers, and what is odd.
    void setDays(QDate today, QDate suggested, const domain::PlanRules& rules);

    /// As typed.
    [[nodiscard]] QString text() const;
    void setText(const QString& text);

    [[nodiscard]] DateField* edit() const { return m_edit; }

Q_SIGNALS:
    void textChanged();

private:
    void buildLayout(const QString& name);
    void onChip(const QString& key);
    void refreshRemark();

    QDate m_today;
    QDate m_suggested;
    domain::PlanRules m_rules;
    PlainLabel* m_remark = nullptr;
    DateField* m_edit = nullptr;
    ChoiceChips* m_chips = nullptr;
};

}
