// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/RandomPractice.h"

using namespace Qt::StringLiterals;

namespace rooftree::test {
namespace {

    constexpr int kPeople = 14;

    domain::Instant at(QDate day, QTime time) { return domain::instantAt(day, time); }

}

RandomPractice::RandomPractice(TestDatabase& database, unsigned seed, QStringList codes)
    : m_database(database)
    , m_dice(seed)
    , m_codes(std::move(codes))
{
    m_database.write([this](domain::EventId event) -> domain::Result<void> {
        m_event = event;
        addStaff();
        for (int i = 0; i < kPeople; ++i)
            addPerson();
        return {};
    });
}

qint64 RandomPractice::insert(const char* table, const Row& row)
{
    std::string names;
    std::string places;
    std::vector<storage::Value> values;
    for (const auto& [name, value] : row) {
        names += std::string(name) + ", ";
        places += ":" + std::string(name) + ", ";
        values.push_back(value);
    }
    values.emplace_back(m_event);
    const std::string sql = std::string("INSERT INTO ") + table + " (" + names
        + "saved_in) VALUES (" + places + ":saved_in) RETURNING id";
    return m_database->insert({ sql, "i" }, values);
}

int RandomPractice::upTo(int most)
{
    return static_cast<int>(m_dice() % static_cast<unsigned>(most + 1));
}

bool RandomPractice::chance(int percent) { return upTo(99) < percent; }

template <class T> const T& RandomPractice::oneOf(const std::vector<T>& things)
{
    return things[static_cast<std::size_t>(upTo(static_cast<int>(things.size()) - 1))];
}

QString RandomPractice::oneOf(std::initializer_list<const char*> words)
{
    return QString::fromLatin1(*(words.begin() + upTo(static_cast<int>(words.size()) - 1)));
}

std::optional<int> RandomPractice::maybeRating()
{
    return chance(75) ? std::optional(upTo(10)) : std::nullopt;
}

QString RandomPractice::maybeText(int percent) { return chance(percent) ? u"words"_s : QString(); }

QDate RandomPractice::dayNear(QDate day, std::initializer_list<int> offsets)
{
    return day.addDays(*(offsets.begin() + upTo(static_cast<int>(offsets.size()) - 1)));
}

QDate RandomPractice::anyDay()
{
    if (chance(20))
        return dayNear(chance(50) ? kFrom : kTo, { -1, 0, 1 });
    return kFrom.addDays(upTo(110) - 10);
}

void RandomPractice::addStaff()
{
    const auto team = insert("team", { { "name", u"Random"_s } });
    for (int i = 0; i < 3; ++i)
        m_staff.push_back(insert("staff",
            { { "uid", QUuid::createUuid() }, { "name", u"Nurse %1"_s.arg(i) },
                { "profession", u"nurse"_s },
                { "team_id", i == 0 ? std::optional<qint64>() : std::optional(team) },
                { "password_hash", QString() }, { "is_active", 1 } }));
}

void RandomPractice::addPerson()
{
    const bool isYoung = chance(12);
    const QDate eighteenth = anyDay();
    const QDate birth = isYoung
        ? QDate(eighteenth.year() - 18, eighteenth.month(), eighteenth.day())
        : QDate(1930 + upTo(60), 2, chance(10) ? 28 : 3);
    const bool hasBirth = chance(93) && birth.isValid();
    const bool isDead = chance(15);
    const auto mark
        = [this](int percent) { return chance(percent) ? std::optional(anyDay()) : std::nullopt; };
    m_person = insert("patient",
        { { "uid", QUuid::createUuid() }, { "family", u"Person"_s }, { "given", QString() },
            { "preferred", QString() }, { "title", QString() }, { "family_folded", QString() },
            { "birth",
                hasBirth ? std::optional(birth.toString(Qt::ISODate)) : std::optional<QString>() },
            { "birth_day", hasBirth ? std::optional(birth) : std::nullopt },
            { "gender", u"unknown"_s }, { "address_lines", QString() }, { "email", QString() },
            { "language", QString() }, { "usual_gp", QString() }, { "is_dead", isDead },
            { "death_day",
                isDead && chance(70) ? std::optional(anyDay().addDays(10)) : std::nullopt },
            { "left_day", mark(10) }, { "palliative_since_day", mark(8) },
            { "lacks_capacity", chance(20) ? std::optional(chance(40) ? 1 : 0) : std::nullopt },
            { "declined_planning_day", mark(8) }, { "is_test", chance(6) },
            { "details_hash", QString() } });
    m_visits.clear();
    m_items.clear();
    m_goals.clear();
    m_sheets = 0;
    addCondition();
    const int visits = upTo(4);
    for (int i = 0; i < visits; ++i)
        addVisit();
    addScores();
}

void RandomPractice::addCondition()
{
    if (chance(6))
        return;
    const bool isOurs = chance(92);
    insert("condition",
        { { "patient_id", m_person }, { "system", u"http://snomed.info/sct"_s },
            { "code", isOurs ? m_codes[upTo(static_cast<int>(m_codes.size()) - 1)] : u"1"_s },
            { "term", u"c"_s }, { "status", u"active"_s }, { "is_entered_in_error", chance(5) } });
}

RandomPractice::Visit RandomPractice::addConsultation(
    QDate day, QTime time, const QString& kind, std::optional<qint64> amends)
{
    const auto started = at(day, time);
    const auto id = insert("consultation",
        { { "uid", QUuid::createUuid() }, { "patient_id", m_person },
            { "staff_id", oneOf(m_staff) }, { "kind", kind }, { "started_at", started },
            { "finished_at", domain::Instant { started.ms + 600'000 } }, { "on_day", day },
            { "note", QString() }, { "amends_id", amends } });
    return { id, day, started.ms, amends.has_value() };
}

void RandomPractice::addVisit()
{
    const QDate day = !m_visits.empty() && chance(50)
        ? dayNear(oneOf(m_visits).day, { 0, 1, 3, 6, 7, 8, 14, 15 })
        : anyDay();
    const QTime time(8 + upTo(9), upTo(1) * 30);
    const QString kind = chance(70) ? oneOf({ "planned-review", "care-planning" })
                                    : oneOf({ "routine", "urgent" });
    auto visit = addConsultation(day, time, kind, {});
    if (chance(75))
        addAgenda(visit);
    int amendments = chance(25) ? 1 + upTo(1) : 0;
    do {
        m_visits.push_back(visit);
        addDecisions(visit);
        while (chance(45))
            addGoal(visit);
        if (chance(30))
            addIssuedPlan(visit);
        if (!visit.isAmendment && chance(40))
            addFeedback(visit);
        if (amendments > 0)
            visit = addConsultation(day, time, kind, visit.id);
    } while (amendments-- > 0);
}

void RandomPractice::addAgenda(const Visit& visit)
{
    const QDate day = dayNear(visit.day, { 0, 0, 0, -1, -7, -14, -15, 1 });
    const auto raised = at(day, QTime(7 + upTo(11), chance(50) ? 59 : 0));
    const auto agenda = insert("agenda",
        { { "uid", QUuid::createUuid() }, { "patient_id", m_person }, { "raised_at", raised },
            { "on_day", day }, { "what_matters", QString() }, { "not_to_discuss", QString() },
            { "companion", QString() }, { "answered_by", u"patient"_s }, { "is_complete", 1 } });
    const int items = upTo(3);
    for (int rank = 1; rank <= items; ++rank) {
        const bool isLater = chance(10);
        m_items.push_back(insert("agenda_item",
            { { "uid", QUuid::createUuid() }, { "patient_id", m_person }, { "agenda_id", agenda },
                { "source",
                    chance(75) ? oneOf({ "patient-kiosk", "patient-letter", "carer" })
                               : oneOf({ "system-due", "patient-spoken" }) },
                { "topic", u"sleep"_s }, { "words", QString() },
                { "patient_rank", chance(70) ? std::optional(rank) : std::nullopt },
                { "raised_at", isLater ? domain::Instant { raised.ms + 3'600'000 } : raised } }));
    }
}

void RandomPractice::addDecisions(const Visit& visit)
{
    if (chance(25))
        m_items.push_back(insert("agenda_item",
            { { "uid", QUuid::createUuid() }, { "patient_id", m_person },
                { "consultation_id", visit.id },
                { "source", oneOf({ "clinician", "patient-spoken" }) }, { "topic", u"knees"_s },
                { "words", QString() }, { "raised_at", domain::Instant { visit.started } } }));
    for (const qint64 item : m_items) {
        if (chance(35))
            continue;
        const auto outcome = chance(85)
            ? std::optional(oneOf({ "discussed", "next-time", "someone-else", "not-needed" }))
            : std::optional<QString>();
        insert("consultation_item",
            { { "consultation_id", visit.id }, { "agenda_item_id", item }, { "outcome", outcome },
                { "next_day", chance(60) ? std::optional(visit.day.addDays(30)) : std::nullopt },
                { "passed_to", maybeText(60) } });
    }
}

void RandomPractice::addGoal(const Visit& visit)
{
    if (!m_goals.empty() && chance(50)) {
        auto& known = m_goals[static_cast<std::size_t>(upTo(static_cast<int>(m_goals.size()) - 1))];
        addVersion(known, visit.day, visit.id);
        if (chance(70))
            addPlan(known, visit);
        return;
    }
    Goal goal { insert("goal", { { "uid", QUuid::createUuid() }, { "patient_id", m_person } }),
        visit.day, 0, {} };
    addVersion(goal, visit.day, visit.id);
    if (chance(80))
        addPlan(goal, visit);
    while (chance(60))
        addFollowUp(goal);
    while (chance(40))
        addVersion(goal, dayNear(goal.day, { 5, 14, 28, 29, 40, 60, 88, 90 }), {});
    m_goals.push_back(std::move(goal));
}

void RandomPractice::addVersion(Goal& goal, QDate day, std::optional<qint64> consultation)
{
    ++goal.versions;
    // A later version keeps the target more often than not, so that windows close round it.
    const QDate target = dayNear(goal.day, { 20, 30, 30, 60 });
    const QString lifecycle = chance(85)
        ? u"active"_s
        : oneOf({ "rejected", "entered-in-error", "completed", "cancelled" });
    const QString achievement = goal.versions == 1
        ? u"in-progress"_s
        : oneOf({ "in-progress", "improving", "no-change", "achieved", "achieved", "sustaining",
            "not-achieved", "not-attainable" });
    insert("goal_version",
        { { "goal_id", goal.id }, { "version", goal.versions }, { "words", u"walk"_s },
            { "why", QString() }, { "category", QString() },
            { "set_by", oneOf({ "patient", "together", "clinician" }) },
            { "target_day", chance(80) ? std::optional(target) : std::nullopt },
            { "lifecycle", lifecycle }, { "achievement", achievement },
            { "at", at(day, QTime(12, 0)) }, { "on_day", day },
            { "consultation_id", consultation } });
    m_database->execute(
        { "UPDATE goal SET version = :version WHERE id = :id" }, { goal.versions, goal.id });
}

void RandomPractice::addPlan(Goal& goal, const Visit& visit)
{
    const auto replaces = !goal.plans.empty() && chance(70) ? std::optional(goal.plans.back())
                                                            : std::optional<qint64>();
    const auto first = maybeRating();
    goal.plans.push_back(insert("action_plan",
        { { "uid", QUuid::createUuid() }, { "patient_id", m_person }, { "goal_id", goal.id },
            { "consultation_id", visit.id }, { "staff_id", oneOf(m_staff) },
            { "what", maybeText(90) }, { "how_much", maybeText(90) },
            { "when_text", maybeText(90) },
            { "times_per_week", chance(90) ? std::optional(3) : std::nullopt },
            { "where_text", QString() },
            { "start_day",
                chance(85) ? std::optional(dayNear(visit.day, { 0, 1, 5 })) : std::nullopt },
            { "review_day", chance(85) ? std::optional(visit.day.addDays(14)) : std::nullopt },
            { "confidence_first", first },
            { "confidence_final", chance(50) ? first : maybeRating() },
            { "made_easier", maybeText(40) }, { "barrier", maybeText(60) },
            { "response", maybeText(60) }, { "no_follow_up_reason", QString() },
            { "replaces_id", replaces }, { "made_at", domain::Instant { visit.started + 600'000 } },
            { "on_day", visit.day } }));
}

void RandomPractice::addFollowUp(const Goal& goal)
{
    const auto plan = !goal.plans.empty() && chance(75) ? std::optional(oneOf(goal.plans))
                                                        : std::optional<qint64>();
    const auto followUp = insert("follow_up",
        { { "uid", QUuid::createUuid() }, { "patient_id", m_person }, { "goal_id", goal.id },
            { "action_plan_id", plan }, { "method", u"phone"_s },
            { "due_day", goal.day.addDays(14) }, { "current_due_day", goal.day.addDays(14) },
            { "is_open", 0 } });
    while (chance(60)) {
        const QDate day = dayNear(goal.day, { 0, 1, 2, 5, 6, 14, 15, 19, 20, 30 });
        const bool hasSpoken = chance(60);
        insert("follow_up_attempt",
            { { "uid", QUuid::createUuid() }, { "follow_up_id", followUp },
                { "staff_id", oneOf(m_staff) }, { "at", at(day, QTime(15, 0)) }, { "on_day", day },
                { "outcome",
                    hasSpoken ? u"spoke"_s
                              : oneOf({ "no-answer", "left-message", "moved", "asked-not-to" }) },
                { "attainment",
                    hasSpoken && chance(85) ? std::optional(
                        oneOf({ "more", "as-planned", "partly", "partly", "not-done" }))
                                            : std::optional<QString>() },
                { "next_step",
                    chance(60) ? std::optional(oneOf({ "keep", "change" }))
                               : std::optional<QString>() },
                { "got_in_the_way", maybeText(60) }, { "note", QString() } });
    }
}

void RandomPractice::addIssuedPlan(const Visit& visit)
{
    const QDate day = dayNear(visit.day, { 0, 0, 1, 3, 4 });
    insert("issued_plan",
        { { "uid", QUuid::createUuid() }, { "patient_id", m_person },
            { "consultation_id", visit.id }, { "number", ++m_sheets },
            { "issued_at", at(day, QTime(16, 0)) }, { "on_day", day }, { "rendering", u"a4"_s },
            { "content", QString() }, { "pdf_base64", QString() } });
}

qint64 RandomPractice::addResponse(
    const QString& instrument, QDate day, QTime time, std::optional<qint64> corrects)
{
    return insert("questionnaire_response",
        { { "uid", QUuid::createUuid() }, { "patient_id", m_person }, { "instrument", instrument },
            { "instrument_version", chance(92) ? u"1.0"_s : u"1.1"_s },
            { "answered_at", at(day, time) }, { "on_day", day }, { "answered_by", u"patient"_s },
            { "mode", chance(92) ? u"kiosk"_s : u"paper"_s }, { "is_complete", 1 },
            { "corrects_id", corrects }, { "scorer", QString() } });
}

void RandomPractice::addFeedback(const Visit& visit)
{
    const int times = 1 + upTo(1);
    for (int i = 0; i < times; ++i) {
        const auto response = addResponse(u"visit-feedback"_s,
            dayNear(visit.day, { -1, 0, 0, 1, 7, 8 }), QTime(7 + upTo(12), 15));
        for (const auto* question : { "vf1", "vf2", "vf3" }) {
            if (chance(93))
                insert("questionnaire_answer",
                    { { "response_id", response }, { "item", QString::fromLatin1(question) },
                        { "value", chance(70) ? 9 + upTo(1) : upTo(10) } });
        }
        if (chance(10))
            addResponse(u"visit-feedback"_s, visit.day, QTime(18, 0), response);
    }
}

void RandomPractice::addScores()
{
    if (m_visits.empty() || chance(20))
        return;

    const struct {
        const char* instrument;
        const char* score;
        int step;
    } kinds[]
        = { { "semcd-6", "mean", 5'000 }, { "cat", "total", 10'000 }, { "peg", "mean", 8'750 } };

    for (const auto& kind : kinds) {
        if (chance(40))
            continue;
        const int answers = 2 + upTo(3);
        for (int i = 0; i < answers; ++i) {
            const QDate day = dayNear(oneOf(m_visits).day,
                i % 2 == 0 ? std::initializer_list<int> { -31, -30, -10, 0, 0, 1 }
                           : std::initializer_list<int> { 149, 150, 180, 200, 210, 211 });
            const auto response
                = addResponse(QString::fromLatin1(kind.instrument), day, QTime(8 + upTo(9), 0));
            insert("questionnaire_score",
                { { "response_id", response }, { "score", QString::fromLatin1(kind.score) },
                    { "value_e4",
                        chance(95) ? std::optional(20'000 + upTo(6) * kind.step) : std::nullopt },
                    { "missing", 0 } });
        }
    }
}

}
