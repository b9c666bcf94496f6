// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/consultation/ConsultationModel.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace rooftree::ui {

/// The view for two (F11): agenda, goal and plan in large type, for the patient's eyes. It takes
/// the place of the whole window, so that nothing else is in sight, and shows what TogetherSheet
/// has and nothing more. F11 or Esc closes it; so does whatever ends the access to the record.
class TogetherView final : public QWidget {
    Q_OBJECT

public:
    explicit TogetherView(presentation::ConsultationModel& model, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void refresh();
    void layCards();
    void addAgenda(const presentation::TogetherSheet& sheet);
    void addGoal(const presentation::TogetherSheet& sheet);
    void addRating(QVBoxLayout& column, const QString& title, std::optional<int> value,
        const QString& low, const QString& high);

    presentation::ConsultationModel& m_model;
    QVBoxLayout* m_body = nullptr;
    QWidget* m_contents = nullptr;
    QBoxLayout* m_cards = nullptr;
};

}
