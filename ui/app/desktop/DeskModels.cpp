// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DeskModels.h"

#include "presentation/people/WaitingWords.h"

namespace rooftree::desktop {

DeskModels::DeskModels(Core& core, DeskFacts facts)
    : desk { core.services(), core.worker(), core.changes(), core.session(), facts.practiceName,
        facts.isDemo }
    , longWork(core.longWork())
    , backupWork(core.longWork())
    , station(facts.station)
    , startRestore(facts.startRestore)
    , printer(facts.printer)
    , audit(core.practice().audit())
    , poll(desk)
    , status(desk, poll, facts.databaseWords)
    , backupSchedule(desk, backupWork, facts.station)
    , doctorWatch(desk, backupWork, facts.station)
    , signIn(desk, facts.station, std::move(facts.demoAccounts))
    , quickUnlock(desk)
    , account(desk)
    , guard(desk)
    , notes(desk)
    , index(desk)
    , search(desk, index.search())
    , recent(desk)
    , palette(desk, index.search(), recent)
    , today(desk)
    , arrivalSound(desk, today, facts.chime ? *facts.chime : silence)
    , postman(desk)
    , alerts(desk)
    , stations(desk)
    , opioids(desk)
{
    QObject::connect(
        &poll, &presentation::ChangePoll::dayChanged, &today, &presentation::TodayModel::refresh);
    QObject::connect(&backupSchedule, &presentation::BackupSchedule::changed, &status, [this] {
        status.setBackups({ backupSchedule.health(), backupSchedule.lastRestored(),
            backupSchedule.trouble().has_value() });
    });
    QObject::connect(&doctorWatch, &presentation::DoctorWatch::looked, &status,
        &presentation::DeskStatus::setDoctor);
    QObject::connect(
        &ear, &presentation::ChangeEar::heard, &poll, &presentation::ChangePoll::askSoon);
    QObject::connect(
        &ear, &presentation::ChangeEar::heard, &postman, &presentation::KioskPostman::goRound);
    ear.listen(core.longWork().changeSignal());
    equip(search);
    index.rebuild();
}

void DeskModels::equip(presentation::PatientSearchModel& people)
{
    people.setWider(index.search(app::SearchScope::Everybody));
    people.addRemark([this](const app::DirectoryEntry& person) {
        return presentation::waitingWords(today.list(), person);
    });
}

}
