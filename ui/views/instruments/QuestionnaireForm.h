// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/instruments/QuestionnaireModel.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace rooftree::ui {

class Banner;
class ChoiceChips;
class QuestionnaireItems;

/// One questionnaire entered by staff: its questions, or the scores where its licence allows no
/// more.
class QuestionnaireForm final : public QWidget {
    Q_OBJECT

public:
    explicit QuestionnaireForm(presentation::QuestionnaireModel& model, QWidget* parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    void cancelled();

private:
    void showPack(const QString& id);
    void addTotal(const domain::ScoreDefinition& score);
    void save();

    presentation::QuestionnaireModel& m_model;
    app::QuestionnaireEntry m_entry;
    QComboBox* m_which = nullptr;
    ChoiceChips* m_who = nullptr;
    QVBoxLayout* m_questions = nullptr;
    QWidget* m_page = nullptr;
    QuestionnaireItems* m_items = nullptr;
    QVBoxLayout* m_pageColumn = nullptr;
    Banner* m_banner = nullptr;
    QMap<QString, QLineEdit*> m_totals; ///< by score
};

}
