// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instruments/Scoring.h"

#include <QWidget>

class QVBoxLayout;

namespace rooftree::ui {

class ChoiceChips;
class Ruler;

/// The questions of one questionnaire as staff answer them: a digit chooses, and each may be left
/// out.
class QuestionnaireItems final : public QWidget {
    Q_OBJECT

public:
    explicit QuestionnaireItems(const domain::Instrument& pack, QWidget* parent = nullptr);

    /// What was left out is not here.
    [[nodiscard]] const domain::ItemAnswers& answers() const { return m_answers; }

    /// Shows answers without telling anybody.
    void setAnswers(const domain::ItemAnswers& answers);

Q_SIGNALS:
    void answersChanged();

private:
    void addScale(const domain::InstrumentItem& item, bool isHighGood);
    void addOptions(const domain::InstrumentItem& item);
    void keep(const QString& item, std::optional<int> value);

    QVBoxLayout* m_column = nullptr;
    QMap<QString, Ruler*> m_rulers; ///< by item, like the chips
    QMap<QString, ChoiceChips*> m_chips;
    domain::ItemAnswers m_answers;
};

}
