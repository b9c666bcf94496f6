// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/RandomCare.h"

#include "storage/engine/Value.h"

#include <QUuid>

#include <random>

using namespace Qt::StringLiterals;

namespace rooftree::test {
namespace {

    using MaybeId = std::optional<qint64>;
    using Words = std::initializer_list<const char16_t*>;

    class Care final {
    public:
        Care(TestDatabase& database, unsigned seed, QDate to)
            : m_database(database)
            , m_dice(seed + 77)
            , m_to(to)
        {
            m_people = ids({ "SELECT id FROM patient ORDER BY id", "i" });
            m_staff = ids({ "SELECT id FROM staff ORDER BY id", "i" });
        }

        void add(domain::EventId event)
        {
            m_event = event;
            for (const qint64 person : m_people) {
                for (int i = upTo(2); i > 0; --i)
                    addOne(person, u"review"_s, {});
                for (int i = upTo(2); i > 0; --i)
                    addOne(person, u"flare-up-count"_s, {});
                for (int i = upTo(2); i > 0; --i)
                    addOne(person, u"rehabilitation"_s, { { u"step"_s, u"offered"_s } });
                for (int i = upTo(3); i > 0; --i)
                    addOne(person, u"smoking"_s,
                        { { u"status"_s, oneOf({ u"never", u"ex", u"current", u"current" }) } });
                if (chance(50))
                    addOne(person, u"smoking-support"_s, { { u"step"_s, u"declined"_s } });
                addInhalers(person);
                for (int i = upTo(2); i > 0; --i)
                    addVaccination(person);
                for (int i = upTo(2); i > 0; --i)
                    addGrade(person);
                for (const auto* shape : { u"copd", u"chronic-pain" }) {
                    if (chance(60))
                        addFlarePlan(person, QString::fromUtf16(shape));
                }
            }
        }

    private:
        using Values = std::vector<std::pair<QString, QString>>;

        int upTo(int most) { return static_cast<int>(m_dice() % static_cast<unsigned>(most + 1)); }

        bool chance(int percent) { return upTo(99) < percent; }

        QString oneOf(Words words)
        {
            return QString::fromUtf16(*(words.begin() + upTo(static_cast<int>(words.size()) - 1)));
        }

        qint64 staff() { return m_staff[m_dice() % m_staff.size()]; }

        /// Most often on an edge of the year or of the winter.
        QDate anyDay()
        {
            const QDate edges[] { m_to, m_to.addDays(-365), m_to.addDays(-364),
                QDate(m_to.year() - 1, 9, 1), QDate(m_to.year(), 3, 31) };
            return chance(60) ? edges[upTo(4)].addDays(upTo(2) - 1) : m_to.addDays(-upTo(800));
        }

        std::vector<qint64> ids(const storage::Sql& sql)
        {
            std::vector<qint64> found;
            auto rows = m_database->query(sql, {});
            while (rows.next())
                found.push_back(rows.row().integer());
            return found;
        }

        qint64 insertEntry(
            qint64 person, const QString& kind, QDate day, MaybeId replaces, bool isTakenBack)
        {
            return m_database->insert(
                { "INSERT INTO care_entry (uid, patient_id, sheet, sheet_version, kind, on_day, "
                  "staff_id, at, replaces_id, is_taken_back, reason, saved_in) VALUES (:uid, "
                  ":patient, :sheet, '1', :kind, :day, :staff, 5, :replaces, :back, '', :event) "
                  "RETURNING id",
                    "i" },
                { QUuid::createUuid(), person, chance(93) ? u"copd"_s : u"chronic-pain"_s, kind,
                    day, staff(), replaces, isTakenBack, m_event });
        }

        void addValues(qint64 entry, const Values& values)
        {
            for (const auto& [field, words] : values)
                m_database->execute({ "INSERT INTO care_value (entry_id, field, words, saved_in) "
                                      "VALUES (:entry, :field, :words, :event)" },
                    { entry, field, words, m_event });
        }

        void addOne(qint64 person, const QString& kind, const Values& values)
        {
            const auto id = insertEntry(person, kind, anyDay(), {}, false);
            addValues(id, values);
            if (chance(12))
                (void)insertEntry(person, kind, anyDay(), id, true);
            else if (chance(12))
                addValues(insertEntry(person, kind, anyDay(), id, false), values);
        }

        void addInhalers(qint64 person)
        {
            for (int i = upTo(2); i > 0; --i) {
                Values devices { { u"devices"_s, oneOf({ u"none", u"spacer" }) } };
                if (devices.front().second != u"none" && chance(40))
                    devices.emplace_back(u"devices"_s, u"dry-powder"_s);
                addOne(person, u"inhaler"_s, devices);
            }
            if (chance(50))
                addOne(person, u"inhaler-technique"_s, { { u"device"_s, u"spacer"_s } });
        }

        void addVaccination(qint64 person)
        {
            addOne(person, u"vaccination"_s,
                { { u"vaccine"_s, chance(80) ? u"influenza"_s : u"rsv"_s },
                    { u"what"_s, oneOf({ u"given", u"elsewhere", u"declined", u"unsuitable" }) } });
        }

        qint64 insertResponse(qint64 person, QDate day, MaybeId corrects)
        {
            return m_database->insert(
                { "INSERT INTO questionnaire_response (uid, patient_id, instrument, "
                  "instrument_version, answered_at, on_day, answered_by, mode, is_complete, "
                  "recorded_by, corrects_id, scorer, saved_in) VALUES (:uid, :patient, 'mrc', "
                  "'1.0', :at, :day, 'patient', 'staff', 1, :staff, :corrects, '1', :event) "
                  "RETURNING id",
                    "i" },
                { QUuid::createUuid(), person, domain::instantAt(day, QTime(9, upTo(2))), day,
                    staff(), corrects, m_event });
        }

        void addGrade(qint64 person)
        {
            const auto day = anyDay();
            const auto first = insertResponse(person, day, {});
            addScore(first);
            if (chance(15))
                addScore(insertResponse(person, day, first));
        }

        void addScore(qint64 response)
        {
            const auto grade = std::optional<qint64>((1 + upTo(4)) * 10'000);
            m_database->execute(
                { "INSERT INTO questionnaire_score (response_id, score, value_e4, missing, "
                  "saved_in) VALUES (:response, 'grade', :grade, 0, :event)" },
                { response, chance(90) ? grade : std::optional<qint64>(), m_event });
        }

        void addFlarePlan(qint64 person, const QString& shape)
        {
            const int versions = 1 + upTo(1);
            const auto plan = m_database->insert(
                { "INSERT INTO flare_plan (uid, patient_id, shape, version, saved_in) VALUES "
                  "(:uid, :patient, :shape, :version, :event) RETURNING id",
                    "i" },
                { QUuid::createUuid(), person, shape, versions, m_event });
            for (int version = 1; version <= versions; ++version) {
                const auto day = anyDay();
                const auto id = m_database->insert(
                    { "INSERT INTO flare_plan_version (flare_plan_id, version, shape_version, "
                      "staff_id, is_approved, at, on_day, saved_in) VALUES (:plan, :version, '1', "
                      ":staff, 1, :at, :day, :event) RETURNING id",
                        "i" },
                    { plan, version, staff(), domain::instantAt(day, QTime(9, 0)), day, m_event });
                if (chance(40))
                    m_database->execute(
                        { "INSERT INTO issued_flare_plan (uid, patient_id, version_id, issued_at, "
                          "on_day, content, pdf_base64, saved_in) VALUES (:uid, :patient, "
                          ":version, 5, :day, '{}', 'cGRm', :event)" },
                        { QUuid::createUuid(), person, id, anyDay(), m_event });
            }
        }

        TestDatabase& m_database;
        std::mt19937 m_dice;
        QDate m_to;
        domain::EventId m_event { 0 };
        std::vector<qint64> m_people;
        std::vector<qint64> m_staff;
    };

}

void addRandomCare(TestDatabase& database, unsigned seed, QDate to)
{
    Care care(database, seed, to);
    database.write([&care](domain::EventId event) -> domain::Result<void> {
        care.add(event);
        return {};
    });
}

}
