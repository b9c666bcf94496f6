// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/SlowCount.h"

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace rooftree::test {
namespace {

    const QString kMet = u"met"_s;

    QDate eighteenth(QDate birth)
    {
        const QDate day(birth.year() + 18, birth.month(), birth.day());
        // Somebody born on 29 February is a year older on 1 March.
        return day.isValid() ? day : QDate(birth.year() + 18, 3, 1);
    }

    bool isReview(const QString& kind)
    {
        return kind == u"planned-review" || kind == u"care-planning";
    }

    bool isChosenByPatient(const QString& setBy)
    {
        return setBy == u"patient" || setBy == u"together";
    }

    bool isReached(const QString& achievement)
    {
        return achievement == u"achieved" || achievement == u"sustaining";
    }

}

SlowCount::SlowCount(
    const SlowData& data, const Frame& frame, const std::map<QString, QSet<QString>>& registerCodes)
    : m_data(data)
    , m_frame(frame)
{
    for (const auto& [list, codes] : registerCodes) {
        for (const auto& [patient, code] : data.conditions) {
            if (!codes.contains(code))
                continue;
            m_onRegister.insert(patient);
            m_lists[list].insert(patient);
        }
    }
}

QStringList SlowCount::indicators()
{
    return { u"SMS01"_s, u"SMS02"_s, u"SMS03"_s, u"SMS04"_s, u"SMS05"_s, u"SMS06"_s, u"SMS07"_s,
        u"SMS08"_s, u"SMS09"_s, u"SMS10"_s, u"SMS11"_s, u"SMS11b"_s, u"SMS12"_s, u"SMS13"_s,
        u"SMS14"_s, u"SMS16"_s, u"OUT01"_s, u"OUT02"_s, u"SMP01"_s, u"SMP02"_s, u"SMP03"_s,
        u"SMP03b"_s, u"COPD1"_s, u"COPD2"_s, u"COPD3"_s, u"COPD4"_s, u"COPD5"_s, u"COPD6"_s,
        u"PAIN1"_s };
}

std::vector<SlowRow> SlowCount::count(const QString& indicator) const
{
    using Count = Rows (SlowCount::*)() const;
    static const std::map<QString, Count> counts { { u"SMS01"_s, &SlowCount::sms01 },
        { u"SMS02"_s, &SlowCount::sms02 }, { u"SMS03"_s, &SlowCount::sms03 },
        { u"SMS04"_s, &SlowCount::sms04 }, { u"SMS05"_s, &SlowCount::sms05 },
        { u"SMS06"_s, &SlowCount::sms06 }, { u"SMS07"_s, &SlowCount::sms07 },
        { u"SMS08"_s, &SlowCount::sms08 }, { u"SMS09"_s, &SlowCount::sms09 },
        { u"SMS10"_s, &SlowCount::sms10 }, { u"SMS11"_s, &SlowCount::sms11 },
        { u"SMS11b"_s, &SlowCount::sms11b }, { u"SMS12"_s, &SlowCount::sms12 },
        { u"SMS13"_s, &SlowCount::sms13 }, { u"SMS14"_s, &SlowCount::sms14 },
        { u"SMS16"_s, &SlowCount::sms16 }, { u"OUT01"_s, &SlowCount::out01 },
        { u"OUT02"_s, &SlowCount::out02 }, { u"SMP01"_s, &SlowCount::smp01 },
        { u"SMP02"_s, &SlowCount::smp02 }, { u"SMP03"_s, &SlowCount::smp03 },
        { u"SMP03b"_s, &SlowCount::smp03b }, { u"COPD1"_s, &SlowCount::copd1 },
        { u"COPD2"_s, &SlowCount::copd2 }, { u"COPD3"_s, &SlowCount::copd3 },
        { u"COPD4"_s, &SlowCount::copd4 }, { u"COPD5"_s, &SlowCount::copd5 },
        { u"COPD6"_s, &SlowCount::copd6 }, { u"PAIN1"_s, &SlowCount::pain1 } };
    auto rows = (this->*counts.at(indicator))();
    std::sort(rows.begin(), rows.end(),
        [](const auto& one, const auto& other) { return one.subject < other.subject; });
    return rows;
}

void SlowCount::add(Rows& rows, const Subject& subject, const QString& outcome) const
{
    const QString left = exclusion(subject);
    rows.push_back({ subject.id, subject.patient, subject.on, left.isEmpty() ? outcome : left });
}

QString SlowCount::exclusion(const Subject& subject) const
{
    const auto found = std::find_if(m_data.patients.begin(), m_data.patients.end(),
        [&subject](const auto& each) { return each.id == subject.patient; });
    const auto& person = *found;
    const bool isPlanning = !subject.isOfCourse;
    const auto list = m_lists.find(subject.list);
    const bool isOn = subject.list.isEmpty()
        ? m_onRegister.contains(person.id)
        : list != m_lists.end() && list->second.contains(person.id);
    if (isPlanning && !isOn)
        return u"off-register"_s;
    if (person.isTest)
        return u"X7"_s;
    if (subject.kind == u"urgent")
        return u"X5"_s;
    if (isPlanning && person.birth && subject.on < eighteenth(*person.birth))
        return u"X1"_s;
    if (isPlanning && person.palliative && *person.palliative <= subject.on)
        return u"X2"_s;
    if (isPlanning && person.lacksCapacity)
        return u"X3"_s;
    if (isPlanning && person.declined && *person.declined <= subject.on)
        return u"X4"_s;
    const bool diedInTime = person.death ? *person.death <= subject.closes
                                         : person.isDead && subject.closes > subject.on;
    if (diedInTime || (person.left && *person.left <= subject.closes))
        return u"X6"_s;
    if (subject.mayBeOpen && m_frame.asAt < subject.closes)
        return u"window-open"_s;
    return subject.hasPair ? QString() : u"no-pair"_s;
}

/// Reviews, care planning and urgent visits of the period, in their first form.
std::vector<SlowData::Consultation> SlowCount::reviews() const
{
    std::vector<Consultation> found;
    for (const auto& each : m_data.consultations) {
        const bool isKind = isReview(each.kind) || each.kind == u"urgent";
        if (isKind && !each.amends && each.day >= m_frame.from && each.day <= m_frame.to)
            found.push_back(each);
    }
    return found;
}

std::vector<qint64> SlowCount::withAmendments(qint64 visit) const
{
    std::vector<qint64> chain { visit };
    for (std::size_t i = 0; i < chain.size(); ++i) {
        for (const auto& each : m_data.consultations) {
            if (each.amends == chain[i])
                chain.push_back(each.id);
        }
    }
    return chain;
}

bool SlowCount::isPatients(const SlowData::Item& item) const
{
    return item.source != u"clinician" && item.source != u"system-due";
}

const SlowData::Item& SlowCount::item(qint64 id) const
{
    for (const auto& each : m_data.items) {
        if (each.id == id)
            return each;
    }
    throw std::logic_error("no such item");
}

const SlowData::Consultation& SlowCount::consultation(qint64 id) const
{
    for (const auto& each : m_data.consultations) {
        if (each.id == id)
            return each;
    }
    throw std::logic_error("no such consultation");
}

/// In an agenda of the 14 days before the visit that was there when it began.
bool SlowCount::saidBefore(const SlowData::Item& item, const Consultation& visit) const
{
    for (const auto& agenda : m_data.agendas) {
        if (item.agenda == agenda.id && agenda.patient == visit.patient)
            return agenda.raised < visit.started && item.raised < visit.started
                && agenda.day.daysTo(visit.day) <= 14;
    }
    return false;
}

bool SlowCount::isPrepared(const Consultation& visit) const
{
    return std::any_of(m_data.items.begin(), m_data.items.end(),
        [&](const auto& each) { return isPatients(each) && saidBefore(each, visit); });
}

SlowCount::Rows SlowCount::sms01() const
{
    Rows rows;
    for (const auto& visit : reviews()) {
        QString outcome = u"missing-agenda"_s;
        for (const auto& each : m_data.items) {
            if (!isPatients(each) || each.patient != visit.patient)
                continue;
            if (each.consultation == visit.id)
                outcome = u"agenda-late"_s;
            for (const auto& agenda : m_data.agendas) {
                if (each.agenda == agenda.id && agenda.day == visit.day
                    && each.raised >= visit.started)
                    outcome = u"agenda-late"_s;
            }
        }
        for (const auto& agenda : m_data.agendas) {
            if (agenda.patient == visit.patient && agenda.raised < visit.started
                && agenda.day.daysTo(visit.day) <= 14)
                outcome = u"agenda-without-topics"_s;
        }
        if (isPrepared(visit))
            outcome = kMet;
        add(rows, { visit.id, visit.patient, visit.kind, visit.day, visit.day }, outcome);
    }
    return rows;
}

SlowCount::Rows SlowCount::sms02() const
{
    Rows rows;
    for (const auto& visit : reviews()) {
        if (!isPrepared(visit))
            continue;
        QString outcome = u"missing-decision"_s;
        for (const qint64 id : withAmendments(visit.id)) {
            for (const auto& each : m_data.decisions) {
                if (each.consultation != id || each.outcome.isEmpty()
                    || !isPatients(item(each.item)))
                    continue;
                if (each.outcome == u"discussed")
                    outcome = kMet;
                else if (outcome != kMet)
                    outcome = u"none-discussed"_s;
            }
        }
        add(rows, { visit.id, visit.patient, visit.kind, visit.day, visit.day }, outcome);
    }
    return rows;
}

std::map<qint64, SlowData::Decision> SlowCount::lastDecisions(const Consultation& visit) const
{
    std::map<qint64, SlowData::Decision> last;
    for (const qint64 id : withAmendments(visit.id)) {
        for (const auto& each : m_data.decisions) {
            if (each.consultation != id || each.outcome.isEmpty())
                continue;
            const auto known = last.find(each.item);
            if (known == last.end() || known->second.id < each.id)
                last[each.item] = each;
        }
    }
    return last;
}

SlowCount::Rows SlowCount::sms03() const
{
    Rows rows;
    for (const auto& visit : reviews()) {
        const SlowData::Item* top = nullptr;
        const SlowData::Agenda* of = nullptr;
        for (const auto& agenda : m_data.agendas) {
            for (const auto& each : m_data.items) {
                if (each.agenda != agenda.id || each.rank != 1 || !isPatients(each)
                    || !saidBefore(each, visit))
                    continue;
                const auto isNewer = !top
                    || std::make_tuple(of->raised, of->id, top->id)
                        < std::make_tuple(agenda.raised, agenda.id, each.id);
                if (isNewer) {
                    top = &each;
                    of = &agenda;
                }
            }
        }
        if (!top)
            continue;
        static const std::map<QString, QString> outcomes { { u"discussed"_s, kMet },
            { u"next-time"_s, u"top-put-off"_s }, { u"someone-else"_s, u"top-passed-on"_s },
            { u"not-needed"_s, u"top-dropped"_s } };
        const auto last = lastDecisions(visit);
        const auto decided = last.find(top->id);
        add(rows, { visit.id, visit.patient, visit.kind, visit.day, visit.day },
            decided == last.end() ? u"missing-decision"_s : outcomes.at(decided->second.outcome));
    }
    return rows;
}

SlowCount::Rows SlowCount::sms04() const
{
    Rows rows;
    for (const auto& visit : reviews()) {
        bool isLeft = false;
        bool lacksDay = false;
        bool lacksName = false;
        for (const auto& [id, decision] : lastDecisions(visit)) {
            const bool isPutOff = decision.outcome == u"next-time";
            const bool isPassedOn = decision.outcome == u"someone-else";
            isLeft = isLeft || isPutOff || isPassedOn;
            lacksDay = lacksDay || (isPutOff && !decision.next);
            lacksName = lacksName || (isPassedOn && decision.passedTo.isEmpty());
        }
        if (isLeft)
            add(rows, { visit.id, visit.patient, visit.kind, visit.day, visit.day },
                lacksDay        ? u"missing-day"_s
                    : lacksName ? u"missing-name"_s
                                : kMet);
    }
    return rows;
}

/// Made or looked at, neither refused nor entered in error.
bool SlowCount::isGoal(const SlowData::GoalVersion& version) const
{
    if (version.lifecycle == u"rejected" || version.lifecycle == u"entered-in-error")
        return false;
    return std::none_of(m_data.versions.begin(), m_data.versions.end(), [&](const auto& each) {
        return each.goal == version.goal && each.version > version.version
            && each.lifecycle == u"entered-in-error";
    });
}

bool SlowCount::isWithin(const Consultation& later, const Consultation& visit, int days) const
{
    return later.patient == visit.patient && later.started >= visit.started
        && visit.day.daysTo(later.day) <= days;
}

/// "met", or why there is no goal of the patient's in the week.
QString SlowCount::goalWithin(const Consultation& visit) const
{
    QString outcome = u"missing-goal"_s;
    for (const auto& each : m_data.versions) {
        if (!each.consultation || !isGoal(each)
            || !isWithin(consultation(*each.consultation), visit, 7))
            continue;
        if (isChosenByPatient(each.setBy))
            return kMet;
        outcome = u"goal-by-clinician"_s;
    }
    return outcome;
}

SlowCount::Rows SlowCount::sms05() const
{
    Rows rows;
    for (const auto& visit : reviews())
        add(rows, { visit.id, visit.patient, visit.kind, visit.day, visit.day.addDays(7) },
            goalWithin(visit));
    return rows;
}

bool SlowCount::isOfPatientsGoal(const Plan& plan) const
{
    return std::any_of(m_data.versions.begin(), m_data.versions.end(), [&plan](const auto& each) {
        return each.goal == plan.goal && isChosenByPatient(each.setBy);
    });
}

namespace {

    QString whatIsMissing(const SlowData::Plan& plan)
    {
        if (plan.what.isEmpty())
            return u"missing-what"_s;
        if (plan.howMuch.isEmpty())
            return u"missing-how-much"_s;
        if (plan.when.isEmpty())
            return u"missing-when"_s;
        if (!plan.times)
            return u"missing-how-often"_s;
        if (!plan.start)
            return u"missing-start"_s;
        return plan.review ? kMet : u"missing-review"_s;
    }

}

SlowCount::Rows SlowCount::sms06() const
{
    Rows rows;
    for (const auto& visit : reviews()) {
        if (goalWithin(visit) != kMet)
            continue;
        QString outcome = u"missing-plan"_s;
        std::pair<qint64, qint64> newest { -1, -1 };
        bool isFull = false;
        for (const auto& plan : m_data.plans) {
            if (!isWithin(consultation(plan.consultation), visit, 7) || !isOfPatientsGoal(plan))
                continue;
            isFull = isFull || whatIsMissing(plan) == kMet;
            if (newest < std::make_pair(plan.made, plan.id)) {
                newest = { plan.made, plan.id };
                outcome = whatIsMissing(plan);
            }
        }
        add(rows, { visit.id, visit.patient, visit.kind, visit.day, visit.day.addDays(7) },
            isFull ? kMet : outcome);
    }
    return rows;
}

/// The plans of reviews in the period, without those that an amendment of their visit replaced.
std::vector<std::pair<SlowData::Plan, SlowData::Consultation>> SlowCount::plans() const
{
    std::vector<std::pair<Plan, Consultation>> found;
    for (const auto& plan : m_data.plans) {
        const auto& visit = consultation(plan.consultation);
        const bool isKind = isReview(visit.kind) || visit.kind == u"urgent";
        if (!isKind || visit.day < m_frame.from || visit.day > m_frame.to)
            continue;
        const bool isReplaced
            = std::any_of(m_data.plans.begin(), m_data.plans.end(), [&](const auto& newer) {
                  return newer.replaces == plan.id
                      && consultation(newer.consultation).amends == visit.id;
              });
        if (!isReplaced)
            found.emplace_back(plan, visit);
    }
    return found;
}

SlowCount::Rows SlowCount::sms07() const
{
    Rows rows;
    for (const auto& [plan, visit] : plans())
        add(rows, { plan.id, plan.patient, visit.kind, visit.day, visit.day },
            plan.first || plan.last ? kMet : u"missing-confidence"_s);
    return rows;
}

SlowCount::Rows SlowCount::sms08() const
{
    Rows rows;
    for (const auto& [plan, visit] : plans()) {
        const auto rating = plan.last ? plan.last : plan.first;
        if (!rating)
            continue;
        const bool isChanged
            = !plan.easier.isEmpty() || (plan.first && plan.last && *plan.first != *plan.last);
        add(rows, { plan.id, plan.patient, visit.kind, visit.day, visit.day },
            *rating >= 7    ? kMet
                : isChanged ? u"below-seven-changed"_s
                            : u"below-seven"_s);
    }
    return rows;
}

SlowCount::Rows SlowCount::sms09() const
{
    Rows rows;
    for (const auto& [plan, visit] : plans()) {
        if (!plan.first || *plan.first >= 7)
            continue;
        const bool isRatedAgain = plan.last && *plan.last != *plan.first;
        add(rows, { plan.id, plan.patient, visit.kind, visit.day, visit.day },
            plan.easier.isEmpty() ? u"missing-change"_s
                : isRatedAgain    ? kMet
                                  : u"missing-rating-again"_s);
    }
    return rows;
}

SlowCount::Rows SlowCount::sms10() const
{
    Rows rows;
    for (const auto& [plan, visit] : plans()) {
        const bool hasObstacle = !plan.barrier.isEmpty();
        const bool hasAnswer = !plan.response.isEmpty();
        add(rows, { plan.id, plan.patient, visit.kind, visit.day, visit.day },
            hasObstacle ? (hasAnswer ? kMet : u"missing-response"_s)
                        : (hasAnswer ? u"missing-barrier"_s : u"missing-coping-plan"_s));
    }
    return rows;
}

SlowCount::Rows SlowCount::sms11() const
{
    static const QStringList ladder { u"missing-follow-up"_s, u"missing-contact"_s,
        u"not-reached"_s, u"contact-too-early"_s, u"contact-too-late"_s, kMet };
    Rows rows;
    for (const auto& [plan, visit] : plans()) {
        const QDate start = plan.start.value_or(visit.day);
        qsizetype rung = 0;
        for (const auto& promise : m_data.followUps) {
            if (promise.goal != plan.goal || (promise.plan && *promise.plan != plan.id))
                continue;
            rung = std::max<qsizetype>(rung, 1);
            for (const auto& each : m_data.attempts) {
                if (each.followUp != promise.id)
                    continue;
                const auto days = start.daysTo(each.day);
                rung = std::max<qsizetype>(rung,
                    each.outcome != u"spoke" ? 2
                        : days < 1           ? 3
                        : days > 14          ? 4
                                             : 5);
            }
        }
        add(rows, { plan.id, plan.patient, visit.kind, visit.day, start.addDays(14), true },
            ladder[rung]);
    }
    return rows;
}

SlowCount::Rows SlowCount::sms11b() const
{
    static const QStringList ladder { u"missing-follow-up"_s, u"missing-attempt"_s,
        u"attempt-too-early"_s, u"attempt-too-late"_s, kMet };
    Rows rows;
    for (const auto& [plan, visit] : plans()) {
        const QDate start = plan.start.value_or(visit.day);
        qsizetype rung = 0;
        for (const auto& promise : m_data.followUps) {
            if (promise.goal != plan.goal || (promise.plan && *promise.plan != plan.id))
                continue;
            rung = std::max<qsizetype>(rung, 1);
            for (const auto& each : m_data.attempts) {
                const auto days = start.daysTo(each.day);
                if (each.followUp == promise.id)
                    rung = std::max<qsizetype>(rung, days < 1 ? 2 : days > 14 ? 3 : 4);
            }
        }
        add(rows, { plan.id, plan.patient, visit.kind, visit.day, start.addDays(14), true },
            ladder[rung]);
    }
    return rows;
}

SlowCount::Rows SlowCount::sms12() const
{
    Rows rows;
    for (const auto& each : m_data.attempts) {
        const bool isFailure = each.attainment == u"partly" || each.attainment == u"not-done";
        if (each.outcome != u"spoke" || !isFailure || each.day < m_frame.from
            || each.day > m_frame.to)
            continue;
        const auto promise = std::find_if(m_data.followUps.begin(), m_data.followUps.end(),
            [&each](const auto& one) { return one.id == each.followUp; });
        const Consultation* visit = nullptr;
        for (const auto& version : m_data.versions) {
            if (version.goal == promise->goal && version.version == 1 && version.consultation)
                visit = &consultation(*version.consultation);
        }
        for (const auto& plan : m_data.plans) {
            if (promise->plan == plan.id)
                visit = &consultation(plan.consultation);
        }
        if (!visit || (!isReview(visit->kind) && visit->kind != u"urgent"))
            continue;
        add(rows, { each.id, promise->patient, visit->kind, each.day, each.day },
            each.obstacle.isEmpty()       ? u"missing-obstacle"_s
                : each.nextStep.isEmpty() ? u"missing-next-step"_s
                                          : kMet);
    }
    return rows;
}

SlowCount::Rows SlowCount::sms13() const
{
    Rows rows;
    std::map<qint64, std::vector<SlowData::GoalVersion>> goals;
    for (const auto& each : m_data.versions)
        goals[each.goal].push_back(each);
    for (auto& [id, versions] : goals) {
        std::sort(versions.begin(), versions.end(),
            [](const auto& one, const auto& other) { return one.version < other.version; });
        const auto& newest = versions.back();
        if (!newest.target || *newest.target < m_frame.from || *newest.target > m_frame.to
            || newest.lifecycle == u"rejected" || newest.lifecycle == u"entered-in-error"
            || !versions.front().consultation)
            continue;
        const auto& visit = consultation(*versions.front().consultation);
        if (!isReview(visit.kind) && visit.kind != u"urgent")
            continue;
        const QDate closes = newest.target->addDays(28);
        QString then = u"in-progress"_s;
        bool isLate = false;
        for (const auto& each : versions) {
            if (each.day <= closes)
                then = each.achievement;
            else
                isLate = isLate || isReached(each.achievement);
        }
        const bool isMissed = then == u"not-achieved" || then == u"not-attainable";
        add(rows, { id, newest.patient, visit.kind, *newest.target, closes, true },
            isReached(then)              ? kMet
                : isLate                 ? u"achieved-late"_s
                : isMissed               ? u"not-achieved"_s
                : then == u"in-progress" ? u"missing-outcome"_s
                                         : u"under-way"_s);
    }
    return rows;
}

SlowCount::Rows SlowCount::sms14() const
{
    Rows rows;
    for (const auto& visit : reviews()) {
        if (goalWithin(visit) != kMet)
            continue;
        const bool isGiven
            = std::any_of(m_data.issued.begin(), m_data.issued.end(), [&](const auto& each) {
                  return each.patient == visit.patient && each.day >= visit.day
                      && visit.day.daysTo(each.day) <= 3
                      && consultation(each.consultation).started >= visit.started;
              });
        add(rows, { visit.id, visit.patient, visit.kind, visit.day, visit.day.addDays(7) },
            isGiven ? kMet : u"missing-copy"_s);
    }
    return rows;
}

namespace {

    bool isCorrected(const SlowData& data, const SlowData::Response& response)
    {
        return std::any_of(data.responses.begin(), data.responses.end(),
            [&response](const auto& each) { return each.corrects == response.id; });
    }

}

SlowCount::Rows SlowCount::sms16() const
{
    Rows rows;
    for (const auto& visit : reviews()) {
        const SlowData::Response* newest = nullptr;
        for (const auto& each : m_data.responses) {
            if (each.patient != visit.patient || each.instrument != u"visit-feedback"
                || each.answered < visit.started || visit.day.daysTo(each.day) > 7
                || isCorrected(m_data, each))
                continue;
            const bool isAboutAnother = std::any_of(m_data.consultations.begin(),
                m_data.consultations.end(), [&](const Consultation& other) {
                    const bool isKind = isReview(other.kind) || other.kind == u"urgent";
                    return other.patient == visit.patient && isKind && !other.amends
                        && other.started > visit.started && other.started <= each.answered;
                });
            if (isAboutAnother)
                continue;
            if (!newest
                || std::make_pair(newest->answered, newest->id)
                    < std::make_pair(each.answered, each.id))
                newest = &each;
        }
        if (!newest)
            continue;
        int top = 0;
        int answered = 0;
        for (const auto& [question, value] : newest->answers) {
            ++answered;
            top += value >= 9 ? 1 : 0;
        }
        add(rows, { visit.id, visit.patient, visit.kind, visit.day, visit.day.addDays(7) },
            top == 3           ? kMet
                : answered < 3 ? u"missing-answers"_s
                               : u"below-nine"_s);
    }
    return rows;
}

/// How far a score moved from the last before the review to the first half a year later; nothing
/// when one is missing, or the two were not asked alike.
SlowCount::Change SlowCount::change(
    const Consultation& visit, const QString& instrument, const QString& score) const
{
    const SlowData::Response* before = nullptr;
    const SlowData::Response* after = nullptr;
    for (const auto& each : m_data.responses) {
        if (each.patient != visit.patient || each.instrument != instrument
            || !each.scores.contains(score) || isCorrected(m_data, each))
            continue;
        const auto days = visit.day.daysTo(each.day);
        const auto when = std::make_pair(each.answered, each.id);
        if (days >= -30 && days <= 0
            && (!before || std::make_pair(before->answered, before->id) < when))
            before = &each;
        if (days >= 150 && days <= 210
            && (!after || when < std::make_pair(after->answered, after->id)))
            after = &each;
    }
    if (!before || !after || before->version != after->version || before->mode != after->mode)
        return std::nullopt;
    return after->scores.at(score) - before->scores.at(score);
}

SlowCount::Rows SlowCount::outcomes(
    const std::function<QString(const Consultation&, bool&)>& judge) const
{
    std::map<qint64, Consultation> last;
    for (const auto& visit : reviews()) {
        if (!isReview(visit.kind))
            continue;
        const auto known = last.find(visit.patient);
        if (known == last.end()
            || std::make_pair(known->second.started, known->second.id)
                < std::make_pair(visit.started, visit.id))
            last[visit.patient] = visit;
    }
    Rows rows;
    for (const auto& [patient, visit] : last) {
        bool hasPair = true;
        const QString outcome = judge(visit, hasPair);
        add(rows,
            { patient, patient, visit.kind, visit.day, visit.day.addDays(210), true, hasPair },
            outcome);
    }
    return rows;
}

SlowCount::Rows SlowCount::out01() const
{
    return outcomes([this](const Consultation& visit, bool& hasPair) {
        const auto moved = change(visit, u"semcd-6"_s, u"mean"_s);
        hasPair = moved.has_value();
        const qint64 by = moved.value_or(0);
        return by >= 10'000 ? kMet : by <= -10'000 ? u"worse"_s : u"little-change"_s;
    });
}

SlowCount::Rows SlowCount::out02() const
{
    return outcomes([this](const Consultation& visit, bool& hasPair) {
        const auto lungs = change(visit, u"cat"_s, u"total"_s);
        const auto pain = change(visit, u"peg"_s, u"mean"_s);
        hasPair = lungs || pain;
        if (lungs.value_or(0) <= -20'000 || pain.value_or(0) <= -17'500)
            return kMet;
        const bool isWorse = lungs.value_or(0) >= 20'000 || pain.value_or(0) >= 17'500;
        return isWorse ? u"worse"_s : u"little-change"_s;
    });
}

}
