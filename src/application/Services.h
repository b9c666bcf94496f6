// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/access/ClaimAccess.h"
#include "application/access/Guarded.h"
#include "application/access/ManageStaff.h"
#include "application/access/RestrictRecord.h"
#include "application/access/ReviewAccess.h"
#include "application/access/SetUpPractice.h"
#include "application/access/SignIn.h"
#include "application/access/StaffAsPatients.h"
#include "application/agenda/WaitingRoom.h"
#include "application/conditions/Registers.h"
#include "application/consultation/DraftRepository.h"
#include "application/consultation/FinishConsultation.h"
#include "application/consultation/OpenRecord.h"
#include "application/consultation/RecordChanges.h"
#include "application/documents/IssuePlan.h"
#include "application/documents/ReprintPlan.h"
#include "application/followup/Calls.h"
#include "application/instruments/Questionnaires.h"
#include "application/people/ChangeDetails.h"
#include "application/people/FindPeople.h"
#include "application/people/ImportStore.h"
#include "application/people/RegisterPatient.h"
#include "application/schedule/Today.h"
#include "application/trail/AccessLog.h"
#include "application/trail/SessionTrail.h"
#include "application/trail/TrailVerifier.h"

namespace rooftree::app {

struct Accounts;
class CareRecords;
class Courses;
class EndGoal;
class Enrolments;
class FlarePlans;
struct Kiosks;
class Learning;
class LooseEnds;
class Merges;
class Recall;
class OpioidTotals;
class Promises;
class Referrals;
class TextShortcuts;

/// Every use case over one open practice, by reference. Built by composition, handed down, owned by
/// nobody here. All calls belong on the one worker that owns the database (presentation: runAsync);
/// only gate, rules and clock may be used from any thread. No store of patients is in it as it is:
/// whatever reads or writes about a person asks for a proof. Drafts are their
/// author's.
struct Services {
    const Gate& gate;
    const Rules& rules;
    const domain::Clock& clock;

    UnitOfWork& work;
    StaffList& staff;
    Guarded<StaffRepository, Action::SetUpPractice> staffStore;
    FindPeople& findPeople;
    DraftRepository& drafts;
    RecordChanges& recordChanges;
    Guarded<ImportStore, Action::ImportPatients, Action::ImportRecords, Action::MakeDemo> imports;

    const SignIn& signIn;
    const SetUpPractice& setUp;
    const ManageStaff& manageStaff;
    const RegisterPatient& registerPatient;
    const ChangeDetails& changeDetails;
    const Merges& merges;
    const Today& today;
    const WaitingRoom& waitingRoom;
    const Questionnaires& questionnaires;
    const OpenRecord& openRecord;
    const FinishConsultation& finishConsultation;
    const Calls& calls;
    const Registers& registers;
    const IssuePlan& issuePlan;
    const ReprintPlan& reprintPlan;
    TrailVerifier& trail;
    AccessLog& accessLog;
    const SessionTrail& sessionTrail;

    const AccessRules& accessRules;
    const ClaimAccess& claimAccess;
    const RestrictRecord& restrictRecord;
    const ReviewAccess& reviewAccess;
    const StaffAsPatients& staffAsPatients;
    const Accounts& accounts;
    const Kiosks& kiosks;
    const Referrals& referrals;
    const TextShortcuts& textShortcuts;
    const FlarePlans& flarePlans;
    const OpioidTotals& opioidTotals;
    const Learning& learning;
    const Courses& courses;
    const Enrolments& enrolments;
    const Recall& recall;
    const Promises& promises;
    const CareRecords& careRecords;
    const EndGoal& endGoal;
    const LooseEnds& looseEnds;
};

}
