// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/followup/FollowUpRepository.h"

#include <QWidget>

namespace rooftree::ui {

class Button;
class CallForm;
class Card;
class Heading;
class PlainLabel;

/// The call to make: who, their own words, the plan, what to ask, and what came of it.
class CallCard final : public QWidget {
    Q_OBJECT

public:
    explicit CallCard(QWidget* parent = nullptr);

    struct Setting {
        QDate today;
        bool hasNamesake = false;
        bool mayOpen = false; ///< the record
        bool mayRecord = false;
    };

    void showCall(const app::CallRow& call, const Setting& setting);

    [[nodiscard]] CallForm* form() const { return m_form; }

Q_SIGNALS:
    void openRequested();

private:
    void buildLayout();
    void buildPerson();
    void buildGoal();
    void showPerson(const app::CallRow& call, const Setting& setting);

    Card* m_card = nullptr;
    Heading* m_name = nullptr;
    PlainLabel* m_identity = nullptr;
    PlainLabel* m_needs = nullptr;
    QWidget* m_namesake = nullptr;
    PlainLabel* m_contact = nullptr;
    PlainLabel* m_goal = nullptr;
    PlainLabel* m_plan = nullptr;
    PlainLabel* m_ifThen = nullptr;
    PlainLabel* m_tries = nullptr;
    PlainLabel* m_readOnly = nullptr;
    Button* m_open = nullptr;
    CallForm* m_form = nullptr;
};

}
