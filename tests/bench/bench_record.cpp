// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a patient and saving a consultation, beside the same queries straight on SQLite and the
// same bytes straight to the disk.
#include "bench/support/Comparison.h"
#include "bench/support/Options.h"
#include "bench/support/RawLog.h"
#include "bench/support/RawSqlite.h"
#include "bench/support/SqlRecorder.h"
#include "bench/support/SyntheticPractice.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <spdlog/fmt/fmt.h>

#include <array>

namespace {

using namespace rooftree;
using namespace Qt::StringLiterals;

app::RecordView open(const bench::SyntheticPractice& practice, domain::PatientId patient)
{
    const auto& services = practice.services();
    const auto proof = bench::sure(
        services.gate.allow<app::Action::ReadRecord>(practice.clinician(), { patient }));
    return bench::sure(services.openRecord.refresh(proof, {}));
}

/// By what the statements of opening call the patient.
constexpr std::array kPatient { ":patient", ":id", ":plans_of", ":flare_plans_of", ":answered_of",
    ":asked_of", ":same" };

/// What the statements of opening are given besides the patient; near enough where a rule file says
/// the number of days.
std::map<std::string, std::int64_t> valuesOf(const bench::SyntheticPractice& practice)
{
    constexpr int kVisits = 10;
    constexpr int kDays = 14;
    constexpr qint64 kDayMs = qint64 { 24 } * 60 * 60 * 1000;
    const auto& clock = practice.services().clock;
    const auto now = clock.now().ms;
    const auto today = domain::toEpochDay(clock.today());
    const auto me = practice.clinician().staff->value();
    return { { ":most", kVisits }, { ":since", now - kDays * kDayMs }, { ":now", now },
        { ":self", me }, { ":caller", me }, { ":promiser", me }, { ":seer", me }, { ":staff", me },
        { ":first_day", today - kDays }, { ":last_day", today + kDays },
        { ":since_day", today - kDays } };
}

void measureOpening(
    bench::SyntheticPractice& practice, bench::SqlRecorder& recorder, const bench::Options& options)
{
    const auto patients = practice.patients(options.isQuick ? 200 : 2000);
    const auto statements = recorder.statementsOf([&] { (void)open(practice, patients.front()); });
    bench::RawSqlite raw(practice.path().toStdString());
    raw.prepare(statements);
    auto values = valuesOf(practice);

    bench::Comparison comparison(bench::Comparison::Work::Same);
    comparison.run(
        options.rounds, static_cast<int>(patients.size()),
        [&](int i) { bench::keep(open(practice, patients[static_cast<std::size_t>(i)])); },
        [&](int i) {
            const auto id = patients[static_cast<std::size_t>(i)].value();
            for (const auto* name : kPatient)
                values[name] = id;
            bench::keep(raw.run(values));
        });
    comparison.print("open a patient", { 2.0, 2.0 });
}

void save(const bench::SyntheticPractice& practice, const domain::ConsultationRecord& record)
{
    const auto& services = practice.services();
    const auto proof = bench::sure(services.gate.allow<app::Action::WriteConsultation>(
        practice.clinician(), { record.patient }));
    (void)bench::sure(services.finishConsultation.run(proof, domain::SaveKey::make(), record));
}

/// As in the room: what was typed stands in the drafts when Save is pressed.
void keepDraft(const bench::SyntheticPractice& practice, domain::PatientId patient)
{
    const auto key
        = app::DraftKey::ofPatient(*practice.clinician().staff, patient, u"consultation"_s);
    (void)bench::sure(practice.services().drafts.keep({ .key = key,
        .record = QUuid::createUuid(),
        .content = QByteArray(2000, 'd'),
        .savedAt = practice.services().clock.now() }));
}

qint64 logSize(const bench::SyntheticPractice& practice)
{
    return QFileInfo(practice.path() + u"-wal"_s).size();
}

/// What a save writes: the growth of a log that is new, before its pages are used again.
std::size_t bytesOfASave(bench::SyntheticPractice& practice)
{
    constexpr int kSaves = 5;
    qint64 bytes = 0;
    for (const auto patient : practice.patients(kSaves)) {
        keepDraft(practice, patient);
        const auto before = logSize(practice);
        save(practice, practice.consultation(patient));
        bytes += logSize(practice) - before;
    }
    if (bytes <= 0)
        qFatal("The log did not grow.");
    return static_cast<std::size_t>(bytes / kSaves);
}

void measureSaving(bench::SyntheticPractice& practice, const bench::Options& options)
{
    const auto saves = options.isQuick ? 50 : 300;
    const auto bytes = bytesOfASave(practice);
    bench::RawLog log(practice.path() + u".limit"_s, bytes);
    const auto patients = practice.patients(saves);
    std::vector<domain::ConsultationRecord> records;
    bench::Comparison comparison(bench::Comparison::Work::Fresh);
    for (int round = 0; round < options.rounds; ++round) {
        records.clear();
        for (const auto patient : patients) {
            keepDraft(practice, patient);
            records.push_back(practice.consultation(patient));
        }
        // As the desk does it when nobody types.
        practice.practice().database().idle();
        comparison.run(
            1, saves, [&](int i) { save(practice, records[static_cast<std::size_t>(i)]); },
            [&](int) { log.append(); });
    }
    comparison.print(fmt::format("save a consultation ({} KiB)", bytes / 1024), { 2.5, 5.0 });
}

void measure(int people, const bench::Options& options)
{
    bench::SqlRecorder recorder;
    const bench::Stopwatch watch;
    bench::SyntheticPractice practice({ people, 4 });
    bench::Comparison::printHeading(fmt::format("Record, {} people on SQLite", people));
    measureOpening(practice, recorder, options);
    measureSaving(practice, options);
    fmt::print("  practice of {} MB made in {:.1f} s\n",
        QFileInfo(practice.path()).size() / 1'000'000, watch.seconds());
}

}

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const auto options = bench::Options::parse(argc, argv);
    if (options.isQuick) {
        measure(1000, options);
        return 0;
    }
    for (const int people : { 10'000, 100'000 })
        measure(people, options);
    return 0;
}
