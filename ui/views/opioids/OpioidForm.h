// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/opioids/OpioidLine.h"

#include <QWidget>

class QLineEdit;

namespace rooftree::ui {

class Banner;
class ChoiceChips;
class FormBuilder;

/// One line as it is typed and chosen. No unit is chosen beforehand.
class OpioidForm final : public QWidget {
    Q_OBJECT

public:
    explicit OpioidForm(QWidget* parent = nullptr);

    /// The names that it offers, and how often something may be taken.
    void setTable(const domain::OpioidTable& table);
    void clear();
    void focusFirst();
    /// Under its field, else in the banner.
    void say(const domain::Error& error, Banner& banner);

Q_SIGNALS:
    void lineEntered(const rooftree::domain::TypedOpioid& typed);

private:
    void buildLayout();
    void buildChips();
    void onWay();
    void onEntered();
    [[nodiscard]] domain::TypedOpioid typed() const;

    FormBuilder* m_form = nullptr;
    QLineEdit* m_drug = nullptr;
    ChoiceChips* m_way = nullptr;
    QLineEdit* m_dose = nullptr;
    ChoiceChips* m_unit = nullptr;
    ChoiceChips* m_howOften = nullptr;
    QLineEdit* m_mostADay = nullptr;
    QString m_whenNeeded; ///< the code of "only when needed"
};

}
