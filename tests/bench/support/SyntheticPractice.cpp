// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/support/SyntheticPractice.h"

#include "bench/support/SyntheticPeople.h"
#include "storage/agenda/SqlAgendaRepository.h"
#include "storage/conditions/SqlConditionRepository.h"
#include "storage/consultation/SqlConsultationRepository.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rooftree::bench {
namespace {

    constexpr int kWeeksBetweenVisits = 12;

    /// An agenda before every second visit, a goal in two of five.
    bool hasAgenda(qint64 patient, int visit) { return (patient + visit) % 2 == 0; }

    bool hasGoal(qint64 patient, int visit) { return (patient + visit) % 5 < 2; }

    domain::Condition copd(QDate since)
    {
        return { u"http://snomed.info/sct"_s, u"13645005"_s,
            u"Chronic obstructive pulmonary disease"_s, domain::ClinicalStatus::Active, false,
            since, {}, {} };
    }

    domain::PatientDetails detailsOf(const app::DirectoryEntry& person, QDate today)
    {
        domain::PatientDetails details { sure(domain::PersonName::parse(
            person.family, person.given, person.title, person.preferred)) };
        details.born = sure(domain::BirthDate::fromIso(person.birth, today));
        details.nhsNumber = sure(domain::NhsNumber::fromInteger(person.nhsNumber));
        details.address.lines = { u"12 Mill Lane"_s, u"Elmbridge"_s };
        details.usualGp = u"Dr A Clinician"_s;
        details.registeredOn = today.addYears(-3);
        return details;
    }

    domain::Agenda agendaOf(domain::PatientId patient, domain::Instant at)
    {
        domain::Agenda agenda { domain::AgendaId(0), QUuid::createUuid(), patient };
        agenda.raisedAt = at;
        agenda.whatMatters = u"Getting to the allotment again without stopping on the way"_s;
        for (const auto& words : { u"My breathing on the stairs"_s, u"The new inhaler"_s }) {
            domain::AgendaItem item { domain::AgendaItemId(0), QUuid::createUuid() };
            item.source = domain::AgendaSource::PatientKiosk;
            item.words = words;
            item.rank = static_cast<int>(agenda.items.size()) + 1;
            item.raisedAt = at;
            agenda.items.push_back(std::move(item));
        }
        return agenda;
    }

    domain::AgreedGoal goalFor(QDate day, std::optional<domain::StaffId> caller)
    {
        domain::AgreedGoal agreed { QUuid::createUuid(), {},
            domain::GoalContent { sure(domain::GoalText::parse(u"Walk to the allotment"_s)) } };
        agreed.content.why = u"Seeing the others there keeps me going"_s;
        agreed.content.importance = sure(domain::Importance::fromInt(8));
        domain::ActionPlanContent step;
        step.what = u"Walk to the post box"_s;
        step.howMuch = u"10 minutes"_s;
        step.when = u"after lunch"_s;
        step.timesPerWeek = 3;
        step.startDate = day.addDays(1);
        step.reviewDate = day.addDays(14);
        step.confidenceFirst = sure(domain::Confidence::fromInt(7));
        step.confidenceFinal = step.confidenceFirst;
        step.barrier = u"it rains"_s;
        step.response = u"walk in the arcade"_s;
        agreed.step = domain::PlannedStep { QUuid::createUuid(), step };
        agreed.followUpUid = QUuid::createUuid();
        agreed.followUp = domain::FollowUpPromise { domain::FollowUpMethod::Phone, day.addDays(10),
            caller, {} };
        return agreed;
    }

    domain::ConsultationRecord recordOf(
        domain::PatientId patient, domain::Instant at, std::optional<domain::StaffId> clinician)
    {
        constexpr qint64 kQuarterMs = qint64 { 15 } * 60 * 1000;
        domain::ConsultationRecord record { QUuid::createUuid(), patient, {} };
        record.startedAt = at;
        record.finishedAt = { at.ms + kQuarterMs };
        record.note = u"Chest clear. Inhaler technique shown and repeated well."_s;
        const domain::NewAgendaItem own { QUuid::createUuid(), domain::AgendaSource::Clinician, {},
            u"Flu vaccination"_s };
        record.newItems.push_back(own);
        record.decisions.push_back({ own.uid, 3, domain::ItemOutcome::Discussed, {}, {} });
        record.goals.push_back(goalFor(domain::civilDate(at), clinician));
        return record;
    }

    void decide(domain::ConsultationRecord& record, const domain::Agenda& agenda)
    {
        int order = 0;
        for (const auto& item : agenda.items)
            record.decisions.push_back(
                { item.uid, ++order, domain::ItemOutcome::Discussed, {}, {} });
    }

}

SyntheticPractice::SyntheticPractice(const Size& size) : m_people(size.people)
{
    open();
    addStaff();
    addPeople(size.people);
    addHistory(size);
    // Opened again as a morning finds it: nothing prepared, the log moved into the file.
    m_practice.reset();
    open();
}

QString SyntheticPractice::path() const { return m_folder.filePath(u"practice.rooftree"_s); }

void SyntheticPractice::open()
{
    const auto mode
        = QFile::exists(path()) ? storage::OpenMode::Existing : storage::OpenMode::Create;
    m_practice = sure(composition::Practice::open(
        sure(storage::DatabaseUrl::file(path())), mode, m_clock, m_publisher));
}

void SyntheticPractice::addStaff()
{
    const auto proof = services().gate.asSystem<app::Action::SetUpPractice>(u"bench"_s);
    (void)sure(services().work.write(app::WriteStamp::of(proof, domain::SaveKey::make()),
        [this, &store = services().staffStore.with(proof)](
            domain::EventId event) -> domain::Result<void> {
            const domain::Staff staff { domain::StaffId(0), QUuid::createUuid(),
                u"Dr A Clinician"_s, domain::Profession::GeneralPractitioner, {}, {},
                { domain::Role::Clinician }, true, domain::RowVersion::first() };
            m_clinician = { sure(store.add(staff, "-", event)), domain::Role::Clinician, staff.name,
                u"bench"_s };
            return {};
        }));
}

void SyntheticPractice::addPeople(int count)
{
    const auto proof = services().gate.asSystem<app::Action::MakeDemo>(u"bench"_s);
    (void)sure(services().work.write(app::WriteStamp::of(proof, domain::SaveKey::make()),
        [&](domain::EventId event) -> domain::Result<void> {
            const auto since = m_clock.today().addYears(-2);
            storage::SqlConditionRepository conditions(m_practice->database());
            auto& store = services().imports.with(proof);
            for (const auto& person : syntheticPeople(count)) {
                const auto patient = sure(store.addPatient(
                    QUuid::createUuid(), detailsOf(person, m_clock.today()), event));
                sure(conditions.add(patient, copd(since), event));
            }
            return {};
        }));
}

void SyntheticPractice::addHistory(const Size& size)
{
    const auto proof = services().gate.asSystem<app::Action::MakeDemo>(u"bench"_s);
    (void)sure(services().work.write(app::WriteStamp::of(proof, domain::SaveKey::make()),
        [&](domain::EventId event) -> domain::Result<void> {
            // Visit by visit, so that one person's rows are spread over the file as years do it.
            for (int visit = size.visitsEach; visit > 0; --visit) {
                for (int patient = 1; patient <= size.people; ++patient)
                    addVisit(domain::PatientId(patient), visit, event);
            }
            return {};
        }));
}

void SyntheticPractice::addVisit(domain::PatientId patient, int visit, domain::EventId event)
{
    storage::SqlAgendaRepository agendas(m_practice->database());
    storage::SqlConsultationRepository consultations(m_practice->database());
    const auto day = m_clock.today().addDays(-7 * kWeeksBetweenVisits * visit);
    auto record = recordOf(patient, domain::instantAt(day, QTime(10, 0)), m_clinician.staff);
    if (!hasGoal(patient.value(), visit))
        record.goals.clear();
    if (hasAgenda(patient.value(), visit)) {
        const auto agenda = agendaOf(patient, domain::instantAt(day, QTime(9, 40)));
        (void)sure(agendas.add(agenda, {}, event));
        decide(record, agenda);
    }
    (void)sure(consultations.add(record, *m_clinician.staff, event));
}

std::vector<domain::PatientId> SyntheticPractice::patients(int count) const
{
    // A stride without common factor with any count in use: neighbours in the list are not
    // neighbours in the file.
    constexpr qint64 kStride = 7919;
    std::vector<domain::PatientId> ids;
    for (int i = 0; i < count; ++i)
        ids.emplace_back(1 + i * kStride % m_people);
    return ids;
}

domain::ConsultationRecord SyntheticPractice::consultation(domain::PatientId patient) const
{
    return recordOf(patient, m_clock.now(), m_clinician.staff);
}

}
