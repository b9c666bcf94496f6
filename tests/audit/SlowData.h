// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace rooftree::test {

using MaybeId = std::optional<qint64>;
using MaybeDay = std::optional<QDate>;

/// The record of a practice as plain rows, read table by table and without a condition: what a
/// slow count counts from.
struct SlowData {
    struct Patient {
        qint64 id = 0;
        MaybeDay birth; ///< only whole dates are made
        MaybeDay palliative;
        bool lacksCapacity = false;
        MaybeDay declined;
        bool isTest = false;
        bool isDead = false;
        MaybeDay death;
        MaybeDay left;
    };

    struct Consultation {
        qint64 id = 0;
        qint64 patient = 0;
        QString kind;
        qint64 started = 0;
        QDate day;
        MaybeId amends;
    };

    struct Agenda {
        qint64 id = 0;
        qint64 patient = 0;
        qint64 raised = 0;
        QDate day;
    };

    struct Item {
        qint64 id = 0;
        qint64 patient = 0;
        MaybeId agenda;
        MaybeId consultation;
        QString source;
        MaybeId rank;
        qint64 raised = 0;
    };

    struct Decision {
        qint64 id = 0;
        qint64 consultation = 0;
        qint64 item = 0;
        QString outcome; ///< empty: none
        MaybeDay next;
        QString passedTo;
    };

    struct GoalVersion {
        qint64 goal = 0;
        qint64 patient = 0;
        qint64 version = 0;
        QString setBy;
        MaybeDay target;
        QString lifecycle;
        QString achievement;
        QDate day;
        MaybeId consultation;
    };

    struct Plan {
        qint64 id = 0;
        qint64 patient = 0;
        qint64 goal = 0;
        qint64 consultation = 0;
        QString what;
        QString howMuch;
        QString when;
        MaybeId times;
        MaybeDay start;
        MaybeDay review;
        MaybeId first;
        MaybeId last;
        QString easier;
        QString barrier;
        QString response;
        MaybeId replaces;
        qint64 made = 0;
    };

    struct FollowUp {
        qint64 id = 0;
        qint64 patient = 0;
        qint64 goal = 0;
        MaybeId plan;
    };

    struct Attempt {
        qint64 id = 0;
        qint64 followUp = 0;
        QDate day;
        QString outcome;
        QString attainment;
        QString nextStep;
        QString obstacle;
    };

    struct Issued {
        qint64 patient = 0;
        qint64 consultation = 0;
        QDate day;
    };

    struct Response {
        qint64 id = 0;
        qint64 patient = 0;
        QString instrument;
        QString version;
        QString mode;
        qint64 answered = 0;
        QDate day;
        MaybeId corrects;
        std::map<QString, qint64> answers;
        std::map<QString, qint64> scores; ///< without those that have no value
    };

    struct Enrolment {
        qint64 id = 0;
        MaybeId patient;
        MaybeId course;
        QString state;
    };

    struct CourseStep {
        qint64 id = 0;
        qint64 enrolment = 0;
        QString state;
        QDate day;
    };

    struct CourseSession {
        qint64 id = 0;
        MaybeId course;
        QDate day;
    };

    struct CourseMark {
        qint64 enrolment = 0;
        qint64 session = 0;
        QString mark;
    };

    struct CareEntry {
        qint64 id = 0;
        qint64 patient = 0;
        QString sheet;
        QString kind;
        QDate day;
        MaybeId replaces;
        bool isTakenBack = false;
        std::vector<std::pair<QString, QString>> values; ///< field and words
    };

    /// A day on which a plan for flare-ups was written or given.
    struct FlareDay {
        qint64 patient = 0;
        QString shape;
        QDate day;
        bool isGiven = false;
    };

    std::vector<Patient> patients;
    std::vector<Consultation> consultations;
    std::vector<Agenda> agendas;
    std::vector<Item> items;
    std::vector<Decision> decisions;
    std::vector<GoalVersion> versions;
    std::vector<Plan> plans;
    std::vector<FollowUp> followUps;
    std::vector<Attempt> attempts;
    std::vector<Issued> issued;
    std::vector<Response> responses;
    std::vector<Enrolment> enrolments;
    std::vector<CourseStep> courseSteps;
    std::vector<CourseSession> courseSessions;
    std::vector<CourseMark> courseMarks; ///< in the order in which they were made
    std::set<qint64> cancelledCourses;
    std::vector<CareEntry> care;
    std::vector<FlareDay> flareDays;
    std::set<qint64> withConditions; ///< whatever became of them
    /// Patient and code of every condition that is active and not entered in error.
    std::vector<std::pair<qint64, QString>> conditions;

    [[nodiscard]] static SlowData read(storage::Database& database);
};

}
