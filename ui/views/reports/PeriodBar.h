// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

namespace rooftree::presentation {
struct ReportPeriod;
}

namespace rooftree::ui {

class Button;
class ChoiceChips;
class DateField;
class FormBuilder;

/// The time a report is about: one of the usual periods by a chip, or typed.
class PeriodBar final : public QWidget {
    Q_OBJECT

public:
    explicit PeriodBar(QDate today, QWidget* parent = nullptr);

    [[nodiscard]] FormBuilder* form() const { return m_form; }

    /// Asks for the chosen period again; says under the fields what is wrong with a typed one.
    void ask();

    void focusFirst();

Q_SIGNALS:
    void periodChosen(const rooftree::presentation::ReportPeriod& period);

private:
    void buildLayout();
    void buildTyped();
    void onChip(const QString& key);
    void askTyped();

    QDate m_today;
    QString m_choice;
    ChoiceChips* m_chips = nullptr;
    QWidget* m_typed = nullptr;
    FormBuilder* m_form = nullptr;
    DateField* m_from = nullptr;
    DateField* m_to = nullptr;
    Button* m_count = nullptr;
};

}
