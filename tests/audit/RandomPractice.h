// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/engine/Value.h"
#include "support/TestDatabase.h"

#include <QTime>

#include <random>
#include <span>

namespace rooftree::test {

/// Fills a database with a small practice at random, the same for one number: people of every
/// kind that an exclusion names, and visits, goals, plans, calls and answers that crowd round the
/// edges of windows and periods.
class RandomPractice final {
public:
    /// Those on a register have one of `codes`.
    RandomPractice(TestDatabase& database, unsigned seed, QStringList codes);

    /// The quarter that everything lies round.
    static inline const QDate kFrom { 2026, 1, 1 };
    static inline const QDate kTo { 2026, 3, 31 };

private:
    using Row = std::vector<std::pair<const char*, storage::Value>>;

    /// A visit that was made, for what refers to it.
    struct Visit {
        qint64 id = 0;
        QDate day;
        qint64 started = 0;
        bool isAmendment = false;
    };

    struct Goal {
        qint64 id = 0;
        QDate day;
        qint64 versions = 0;
        std::vector<qint64> plans;
    };

    qint64 insert(const char* table, const Row& row);
    [[nodiscard]] int upTo(int most);
    [[nodiscard]] bool chance(int percent);
    template <class T> [[nodiscard]] const T& oneOf(const std::vector<T>& things);
    [[nodiscard]] QString oneOf(std::initializer_list<const char*> words);
    [[nodiscard]] std::optional<int> maybeRating();
    [[nodiscard]] QString maybeText(int percent);
    [[nodiscard]] QDate dayNear(QDate day, std::initializer_list<int> offsets);
    [[nodiscard]] QDate anyDay();

    void addStaff();
    void addPerson();
    void addCondition();
    void addVisit();
    Visit addConsultation(QDate day, QTime time, const QString& kind, std::optional<qint64> amends);
    void addAgenda(const Visit& visit);
    void addDecisions(const Visit& visit);
    void addGoal(const Visit& visit);
    void addVersion(Goal& goal, QDate day, std::optional<qint64> consultation);
    void addPlan(Goal& goal, const Visit& visit);
    void addFollowUp(const Goal& goal);
    void addIssuedPlan(const Visit& visit);
    void addFeedback(const Visit& visit);
    void addScores();
    qint64 addResponse(
        const QString& instrument, QDate day, QTime time, std::optional<qint64> corrects = {});

    TestDatabase& m_database;
    std::mt19937 m_dice;
    QStringList m_codes;
    std::vector<qint64> m_staff;
    domain::EventId m_event { 0 };
    qint64 m_person = 0;
    std::vector<Visit> m_visits; ///< of this person
    std::vector<qint64> m_items; ///< of this person
    std::vector<Goal> m_goals;
    int m_sheets = 0;
};

}
