// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/Desk.h"
#include "presentation/people/PatientListModel.h"
#include "presentation/people/PatientSearch.h"

namespace rooftree::presentation {

/// Search as you type. Each question has a number, and an answer to an older question is dropped,
/// so the list always belongs to the words in the box.
class PatientSearchModel final : public PatientListModel {
    Q_OBJECT

public:
    static constexpr int kRows = 20;

    PatientSearchModel(const Desk& desk, PatientSearch search, QObject* parent = nullptr);

    [[nodiscard]] QString query() const { return m_query; }

    /// With this one who has left or died can be asked for, and it is known that some are hidden.
    void setWider(PatientSearch search) { m_wider = std::move(search); }

    /// Asks again when it changes.
    void setAlsoGone(bool also);

    [[nodiscard]] bool isAlsoGone() const { return m_isAlsoGone; }

    /// Somebody matches who has left or died, and is not shown.
    [[nodiscard]] bool hidesSome() const { return m_hidesSome; }

    /// Asks for `typed`; ends in answered or failed. Blank empties the list at once, and so does a
    /// role that may not look for patients.
    void setQuery(const QString& typed);

    /// Somebody of the list was chosen: that they were looked for is in the trail, what was typed
    /// is not.
    void use(domain::PatientId patient);

    /// The rows belong to query().
    [[nodiscard]] bool isUpToDate() const { return m_isUpToDate; }

Q_SIGNALS:
    void answered();
    void failed(const rooftree::domain::Error& error);

private:
    struct Answer {
        std::vector<app::DirectoryEntry> people;
        bool hidesSome = false;
    };

    struct Searches {
        PatientSearch asked;
        PatientSearch wider; ///< empty: nobody is hidden
    };

    [[nodiscard]] std::optional<app::FindPeople::MayFind> mayFind() const;
    static domain::Result<Answer> ask(const Searches& searches,
        const app::FindPeople::MayFind& proof, const QString& typed, const app::FindPeople& people);
    void onAnswer(int generation, domain::Result<Answer> found);
    [[nodiscard]] QString whyFound(const app::DirectoryEntry& person) const;
    void forget();

    const Desk& m_desk;
    PatientSearch m_search;
    PatientSearch m_wider;
    bool m_isAlsoGone = false;
    bool m_hidesSome = false;
    QString m_query;
    QString m_answered; ///< the question that the rows belong to
    int m_generation = 0;
    bool m_isUpToDate = true;
};

}
