// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/Place.h"

namespace rooftree::presentation {
class LooseEndsModel;
class MergeReviewModel;
class OpioidSwitchModel;
class ReviewModel;
class StaffPatientsModel;
struct Desk;
}

namespace rooftree::ui {

class Parts;

/// Who may do what and what was done: for the people who answer for it.
class OversightPlace final : public Place {
    Q_OBJECT

public:
    struct Models {
        const presentation::Desk& desk;
        presentation::ReviewModel& review;
        presentation::StaffPatientsModel& staffPatients;
        presentation::MergeReviewModel& merges;
        presentation::OpioidSwitchModel& opioids;
        presentation::LooseEndsModel& looseEnds;
    };

    explicit OversightPlace(const Models& models, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

    [[nodiscard]] domain::Action requiredAction() const override
    {
        return domain::Action::SeePermissions;
    }

    void activate() override;
    void focusFirst() override;
    /// "merges", "claims" ...
    void showPart(const QString& part) override;

private:
    void buildLayout(const Models& models);
    void countNew();

    presentation::ReviewModel& m_review;
    presentation::StaffPatientsModel& m_staffPatients;
    presentation::MergeReviewModel& m_merges;
    presentation::OpioidSwitchModel& m_opioids;
    presentation::LooseEndsModel& m_looseEnds;
    Parts* m_parts = nullptr;
};

}
