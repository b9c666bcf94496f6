// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "views/Place.h"

class QCheckBox;
class QLineEdit;
class QListView;
class QModelIndex;
class QStackedWidget;

namespace rooftree::presentation {
class MergeModel;
class PatientSearchModel;
class RecentPatients;
class RegistrationModel;
struct Desk;
}

namespace rooftree::ui {

class Button;
class Card;
class DetailsPage;
class EmptyState;
class MergePage;
class RegistrationPage;
class ScrollPage;

/// Everybody on the practice's list: found by typing, opened by Enter, registered when new.
class PeoplePlace final : public Place {
    Q_OBJECT

public:
    struct Models {
        const presentation::Desk& desk;
        presentation::PatientSearchModel& search;
        presentation::RecentPatients& recent;
        presentation::RegistrationModel& registration;
        presentation::MergeModel& merge;
        presentation::PatientSearchModel& keptSearch; ///< of the two records of a merge
        presentation::PatientSearchModel& foldedSearch;
    };

    explicit PeoplePlace(const Models& models, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

    [[nodiscard]] domain::Action requiredAction() const override
    {
        return domain::Action::FindPatients;
    }

    void activate() override;
    void focusFirst() override;
    void goOnWith(const app::Draft& draft) override;
    /// "register": somebody new. "register:..." with what was typed in the fields. "merge": two
    /// records of one person. "merge:7": patient 7's is the one that stays. "details:7": what is
    /// known of patient 7.
    void showPart(const QString& part) override;

private:
    void buildLayout();
    void buildSearch();
    void buildLists();
    void bindModels();
    void refresh();
    void startRegistration(std::optional<app::DraftId> wanted = {});
    void registerFrom(const QString& typed);
    void startMerge(std::optional<domain::PatientId> kept = {});
    [[nodiscard]] bool mayMerge() const;
    void startDetails(domain::PatientId patient, bool goesOn);
    void onDetailsChanged();
    void dropDetails();
    void toSearch();
    void open(const QModelIndex& index);
    void onRegistered(qint64 patient);
    [[nodiscard]] bool mayOpen() const;
    [[nodiscard]] bool mayRegister() const;
    [[nodiscard]] bool mayChangeDetails() const;

    Models m_models;
    QStackedWidget* m_pages = nullptr;
    ScrollPage* m_page = nullptr;
    RegistrationPage* m_registration = nullptr;
    MergePage* m_merge = nullptr;
    DetailsPage* m_details = nullptr; ///< of one patient, while it is open
    QLineEdit* m_query = nullptr;
    QCheckBox* m_alsoGone = nullptr;
    Button* m_registerTyped = nullptr;
    Card* m_foundCard = nullptr;
    Card* m_recentCard = nullptr;
    QListView* m_found = nullptr;
    QListView* m_recent = nullptr;
    EmptyState* m_empty = nullptr;
};

}
