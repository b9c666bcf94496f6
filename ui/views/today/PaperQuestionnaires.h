// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/agenda/WaitingRoom.h"

#include <QWidget>

class QVBoxLayout;

namespace rooftree::ui {

class QuestionnaireItems;

/// The questionnaires on a paper, below one another as they were printed. Nothing at all when there
/// are none.
class PaperQuestionnaires final : public QWidget {
    Q_OBJECT

public:
    explicit PaperQuestionnaires(QWidget* parent = nullptr);

    /// Once, as soon as it is known what was printed.
    void open(const app::PaperVisit& visit);

    [[nodiscard]] QMap<QString, domain::ItemAnswers> answers() const;
    /// Shows answers without telling anybody.
    void setAnswers(const QMap<QString, domain::ItemAnswers>& answers);

Q_SIGNALS:
    void answersChanged();

private:
    QVBoxLayout* m_column = nullptr;
    QMap<QString, QuestionnaireItems*> m_items; ///< by questionnaire
};

}
