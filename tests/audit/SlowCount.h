// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/SlowData.h"

#include <QSet>
#include <QStringList>

#include <functional>

namespace rooftree::test {

/// What an indicator says of one subject, told from the definition's own sentences.
struct SlowRow {
    qint64 subject = 0;
    qint64 patient = 0;
    QDate on;
    QString outcome; ///< "met", a reason, or an exclusion

    friend bool operator==(const SlowRow&, const SlowRow&) = default;
};

/// Counts each indicator again, one subject after the other and with no SQL, as somebody with the
/// definitions and a pile of records would. Slow, and written apart from the definitions' SQL.
class SlowCount final {
public:
    struct Frame {
        QDate from;
        QDate to;
        QDate asAt;
    };

    /// The codes of each register, by its id.
    SlowCount(const SlowData& data, const Frame& frame,
        const std::map<QString, QSet<QString>>& registerCodes);

    /// The indicators that it knows.
    [[nodiscard]] static QStringList indicators();
    /// In the order of subjects.
    [[nodiscard]] std::vector<SlowRow> count(const QString& indicator) const;

private:
    using Consultation = SlowData::Consultation;
    using Plan = SlowData::Plan;
    using Rows = std::vector<SlowRow>;

    /// A subject before it is known whether it counts.
    struct Subject {
        qint64 id = 0;
        qint64 patient = 0;
        QString kind;
        QDate on;
        QDate closes;
        bool mayBeOpen = false; ///< the indicator waits until the window is over
        bool hasPair = true;
        bool isOfCourse = false; ///< who planning is not for may still be on a course
        QString list {}; ///< the one register that it is about; empty: any
    };

    /// A place on a course that ended in the period.
    struct Place {
        SlowData::Enrolment enrolment;
        QDate end;
        QString reached;
        bool isUnmarked = false;
    };

    void add(Rows& rows, const Subject& subject, const QString& outcome) const;
    [[nodiscard]] QString exclusion(const Subject& subject) const;
    [[nodiscard]] std::vector<Consultation> reviews() const;
    [[nodiscard]] std::vector<qint64> withAmendments(qint64 consultation) const;
    [[nodiscard]] bool isPatients(const SlowData::Item& item) const;
    [[nodiscard]] const SlowData::Item& item(qint64 id) const;
    [[nodiscard]] bool saidBefore(const SlowData::Item& item, const Consultation& visit) const;
    [[nodiscard]] bool isPrepared(const Consultation& visit) const;
    /// The last decision about each item, in the visit or an amendment of it.
    [[nodiscard]] std::map<qint64, SlowData::Decision> lastDecisions(
        const Consultation& visit) const;
    [[nodiscard]] QString goalWithin(const Consultation& visit) const;
    [[nodiscard]] bool isGoal(const SlowData::GoalVersion& version) const;
    [[nodiscard]] bool isWithin(
        const Consultation& later, const Consultation& visit, int days) const;
    [[nodiscard]] const Consultation& consultation(qint64 id) const;
    [[nodiscard]] std::vector<std::pair<Plan, Consultation>> plans() const;
    [[nodiscard]] bool isOfPatientsGoal(const Plan& plan) const;

    [[nodiscard]] Rows sms01() const;
    [[nodiscard]] Rows sms02() const;
    [[nodiscard]] Rows sms03() const;
    [[nodiscard]] Rows sms04() const;
    [[nodiscard]] Rows sms05() const;
    [[nodiscard]] Rows sms06() const;
    [[nodiscard]] Rows sms07() const;
    [[nodiscard]] Rows sms08() const;
    [[nodiscard]] Rows sms09() const;
    [[nodiscard]] Rows sms10() const;
    [[nodiscard]] Rows sms11() const;
    [[nodiscard]] Rows sms11b() const;
    [[nodiscard]] Rows sms12() const;
    [[nodiscard]] Rows sms13() const;
    [[nodiscard]] Rows sms14() const;
    [[nodiscard]] Rows sms16() const;
    [[nodiscard]] Rows out01() const;
    [[nodiscard]] Rows out02() const;
    [[nodiscard]] Rows smp01() const;
    [[nodiscard]] Rows smp02() const;
    [[nodiscard]] Rows smp03() const;
    [[nodiscard]] Rows smp03b() const;

    [[nodiscard]] Rows copd1() const;
    [[nodiscard]] Rows copd2() const;
    [[nodiscard]] Rows copd3() const;
    [[nodiscard]] Rows copd4() const;
    [[nodiscard]] Rows copd5() const;
    [[nodiscard]] Rows copd6() const;
    [[nodiscard]] Rows pain1() const;

    /// One row for everybody with a condition of whom `judge` says something.
    [[nodiscard]] Rows people(
        const QString& list, const std::function<QString(qint64)>& judge) const;
    [[nodiscard]] std::vector<SlowData::CareEntry> standing(
        qint64 patient, const QString& kind) const;
    [[nodiscard]] bool isLately(QDate day) const;
    [[nodiscard]] bool hasLately(qint64 patient, const QString& kind) const;
    [[nodiscard]] const SlowData::CareEntry* newest(
        const std::vector<SlowData::CareEntry>& entries) const;
    [[nodiscard]] std::optional<qint64> mrcGrade(qint64 patient) const;
    [[nodiscard]] QString flarePlan(qint64 patient, const QString& shape) const;

    [[nodiscard]] std::vector<SlowData::CourseStep> stepsOf(qint64 enrolment) const;
    [[nodiscard]] std::vector<Place> places() const;
    [[nodiscard]] static QString whyNot(const Place& place, const QString& otherwise);
    void add(Rows& rows, const Place& place, bool isMet, const QString& otherwise) const;

    using Change = std::optional<qint64>;
    [[nodiscard]] Change change(
        const Consultation& visit, const QString& instrument, const QString& score) const;
    [[nodiscard]] Rows outcomes(
        const std::function<QString(const Consultation&, bool& hasPair)>& judge) const;

    const SlowData& m_data;
    Frame m_frame;
    QSet<qint64> m_onRegister; ///< on any
    std::map<QString, QSet<qint64>> m_lists;
};

}
