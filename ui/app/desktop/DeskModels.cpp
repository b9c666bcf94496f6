// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DeskModels.h"

namespace rooftree::desktop {

DeskModels::DeskModels(Core& core, DeskFacts facts)
    : desk { core.services(), core.worker(), core.changes(), core.session(), facts.practiceName,
        facts.isDemo }
    , longWork(core.longWork())
    , audit(core.practice().audit())
    , poll(desk)
    , status(desk, poll, facts.databaseWords)
    , signIn(desk, facts.station, std::move(facts.demoAccounts))
    , index(desk)
    , search(desk, index.search())
    , recent(desk)
    , today(desk)
{
    QObject::connect(
        &poll, &presentation::ChangePoll::dayChanged, &today, &presentation::TodayModel::refresh);
    index.rebuild();
}

}
