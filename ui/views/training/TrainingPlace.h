// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "views/Place.h"

class QStackedWidget;
class QVBoxLayout;

namespace rooftree::presentation {
class TeamTraining;
class TrainingModel;
struct TrainingRow;
}

namespace rooftree::ui {

class Button;
class Card;
class ModuleReader;
class PlainLabel;
class ScrollPage;

/// Learning by oneself: the modules and how one stands with each, one's own tries, and for a
/// manager who holds which certificate.
class TrainingPlace final : public Place {
    Q_OBJECT

public:
    TrainingPlace(presentation::TrainingModel& model, presentation::TeamTraining& team,
        QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

    [[nodiscard]] domain::Action requiredAction() const override
    {
        return domain::Action::LearnModule;
    }

    void activate() override;
    void focusFirst() override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* makeReading();
    void buildTeam();
    void bindModels();
    void refresh();
    void addModule(const presentation::TrainingRow& row);
    void open(const QString& module);
    void dropReader();
    void toList();
    void refreshTeam();
    void onRefused(const domain::Error& error);

    presentation::TrainingModel& m_model;
    presentation::TeamTraining& m_team;
    QStackedWidget* m_pages = nullptr;
    ScrollPage* m_page = nullptr;
    QVBoxLayout* m_modules = nullptr;
    QWidget* m_list = nullptr; ///< of the modules, made anew when it changes
    QVBoxLayout* m_cards = nullptr; ///< of m_list
    Card* m_triesCard = nullptr;
    PlainLabel* m_tries = nullptr;
    Card* m_teamCard = nullptr;
    PlainLabel* m_coverage = nullptr;
    QWidget* m_reading = nullptr;
    ModuleReader* m_reader = nullptr;
    Button* m_toList = nullptr;
};

}
