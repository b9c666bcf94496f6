// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <span>

namespace rooftree::documents {

/// The sheet's own words, apart from the drawing, so that they can be read for reading age and said
/// in another language.
struct PlanWords {
    QString title;
    QString madeOn; ///< %1 the date, %2 the number of the plan
    QString born; ///< %1 the date
    QString nhsNumber; ///< %1 the number
    QString agenda;
    QString goal;
    QString why;
    QString step;
    QString ifBarrier;
    QString thenResponse;
    QString confidence;
    QString confidenceValue; ///< %1 0 to 10
    QString notSure; ///< the end of the ruler at 0
    QString verySure; ///< the end of the ruler at 10
    QString followUp;
    QString followUpOn; ///< %1 the date
    QString followUpWith; ///< %1 a person or a team
    QString noFollowUp;
    QString patientWill; ///< what the patient does beside the step
    QString practiceWill; ///< what the practice does
    QString contact;
    QString teachBack;
    QString teachBackPrompt;
    QString page; ///< %1 of %2
    QString reference; ///< %1 the number of the plan, %2 the short id
    QString demo;
    QString replaces; ///< %1 the number of the plan before, %2 its date
    QString changes; ///< something on this plan has a mark
    QString noChanges; ///< nothing has
    QString markNew;
    QString markChanged;
    QString replacedBy; ///< %1 the number of the newest plan, %2 its date
    QString cardTitle;
    QString cardMore; ///< what the card has no room for is on the plan
    QLocale locale;

    [[nodiscard]] static PlanWords english();
    /// Of a plan for flare-ups: the same where it says the same.
    [[nodiscard]] static PlanWords flarePlan(const QString& title);
    /// Of plans that were issued before plans kept their own words.
    [[nodiscard]] static PlanWords ofFirstFormat();

    struct Field {
        QStringView key;
        QString PlanWords::*words;
    };

    /// Every word by name, for freezing.
    [[nodiscard]] static std::span<const Field> fields();
};

}
