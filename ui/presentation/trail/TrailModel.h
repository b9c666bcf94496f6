// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/trail/TrailAnchor.h"
#include "presentation/common/Desk.h"
#include "presentation/trail/TrailList.h"
#include "presentation/trail/UnusualList.h"

namespace rooftree::presentation {

/// Who did what in this practice, what is worth a question, and the trail's end for the folder.
/// Reading it is in the trail too, once a visit.
class TrailModel final : public QObject {
    Q_OBJECT

public:
    /// What somebody asks for; nothing said asks for everything of the last `days`.
    struct Wish {
        int days = 1; ///< 1: today
        std::optional<domain::StaffId> staff = {};
        std::optional<domain::Action> action = {};
        std::optional<domain::PatientId> patient = {};
    };

    explicit TrailModel(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] TrailList& list() { return m_list; }

    [[nodiscard]] UnusualList& unusual() { return m_unusual; }

    /// Whom the list can be narrowed to.
    [[nodiscard]] const std::vector<domain::Staff>& people() const { return m_people; }

    [[nodiscard]] const std::optional<app::TrailHead>& head() const { return m_head; }

    [[nodiscard]] std::optional<domain::Instant> lastAnchor() const { return m_lastAnchor; }

    /// The trail's end has not been put on paper for longer than the rules say.
    [[nodiscard]] bool isAnchorDue() const;

    [[nodiscard]] bool maySeeTrail() const { return isAllowed(domain::Action::SeeTrail); }

    [[nodiscard]] bool mayPrintAnchor() const { return isAllowed(domain::Action::PrintAnchor); }

    /// Each ends in its signal or in failed().
    void readPeople();
    void refresh(const Wish& wish);
    void readUnusual();
    void readHead();

    /// What the list shows, as CSV.
    void saveList(const QString& path);
    void printAnchor(const QString& path);

    /// "trail_2026-07-30.csv"
    [[nodiscard]] QString listName() const;
    [[nodiscard]] QString anchorName() const;

Q_SIGNALS:
    void peopleRead();
    void refreshed();
    void unusualRead();
    void headRead();
    void listSaved();
    void anchorPrinted();
    void failed(const rooftree::domain::Error& error);

private:
    struct Head;

    [[nodiscard]] bool isAllowed(domain::Action action) const;
    void forget();
    void onHead(const domain::Result<Head>& head);

    const Desk& m_desk;
    TrailList m_list;
    UnusualList m_unusual;
    std::vector<domain::Staff> m_people;
    std::optional<app::TrailHead> m_head;
    std::optional<domain::Instant> m_lastAnchor;
    int m_anchorDays = 0;
    int m_generation = 0;
    bool m_isNoted = false; ///< that somebody reads here is in the trail
};

}
