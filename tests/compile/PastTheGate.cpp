// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to act without asking the gate. Each is compiled by a test of its own and has to be refused;
// with none of them chosen the file compiles, so that a refusal means what it seems to.
#include "application/access/Gate.h"
#include "application/access/Guarded.h"
#include "application/people/FindPeople.h"
#include "application/people/ImportStore.h"
#include "application/people/Merges.h"
#include "application/schedule/Today.h"

namespace rooftree::app {

void pastTheGate(const Gate& gate, const Actor& actor, const Today& today, const Merges& merges,
    const Authorized<Action::ApproveMerge>& mayMerge, const FreshProof& fresh,
    const FindPeople& people, const Guarded<ImportStore, Action::ImportPatients>& imports)
{
    (void)people;
    (void)imports;
    (void)merges;
    (void)mayMerge;
    (void)fresh;
#if defined(WITHOUT_A_PROOF)
    (void)gate;
    (void)today.open(actor, {});
#elif defined(WITH_AN_EMPTY_PROOF)
    (void)gate;
    (void)actor;
    (void)today.open({}, {});
#elif defined(WITH_A_PROOF_OF_ONES_OWN)
    (void)gate;
    (void)today.open(Authorized<Action::SeeToday>(actor, {}, {}), {});
#elif defined(WITH_THE_PROOF_OF_ANOTHER_ACT)
    if (const auto proof = gate.allow<Action::SeeCalls>(actor))
        (void)today.open(*proof, {});
#elif defined(WITH_AN_ANSWER_NOT_LOOKED_AT)
    (void)today.open(gate.allow<Action::SeeToday>(actor), {});
#elif defined(WITHOUT_A_COPY)
    (void)gate;
    (void)actor;
    (void)today;
    (void)merges.approve(mayMerge, fresh, domain::SaveKey::make(), domain::MergeId(1));
#elif defined(WITH_A_COPY_OF_ONES_OWN)
    (void)gate;
    (void)actor;
    (void)today;
    (void)merges.approve(mayMerge, SafetyCopy(SafetyCopy::Ground::Restored, fresh, {}),
        domain::SaveKey::make(), domain::MergeId(1));
#elif defined(WITH_PEOPLE_FOR_NOTHING)
    (void)gate;
    (void)actor;
    (void)today;
    (void)people.entries({ PatientId(1) });
#elif defined(WITH_PEOPLE_FOR_THE_PROOF_OF_ANOTHER_ACT)
    (void)gate;
    (void)actor;
    (void)today;
    (void)people.entries(mayMerge, { PatientId(1) });
#elif defined(WITH_A_STORE_AS_IT_IS)
    (void)gate;
    (void)actor;
    (void)today;
    (void)imports.byNhsNumber(9990265755);
#elif defined(WITH_A_STORE_FOR_ANOTHER_ACT)
    (void)gate;
    (void)actor;
    (void)today;
    (void)imports.with(mayMerge);
#else
    if (const auto proof = gate.allow<Action::SeeToday>(actor))
        (void)today.open(*proof, {});
#endif
}

}
