// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/agenda/KioskResponses.h"

#include "application/instruments/CheckAnswers.h"

namespace rooftree::app {

std::vector<domain::Instrument> askedInWaitingRoom(
    const std::vector<domain::QuestionnaireRequest>& requests, const InstrumentLibrary& library)
{
    std::vector<domain::Instrument> asked;
    qsizetype items = 0;
    for (const auto& request : requests) {
        const auto* pack = library.find(request.instrument);
        if (!pack || pack->isScoreOnly() || pack->needsPermission || !pack->isForUnattended)
            continue;
        const auto count = static_cast<qsizetype>(pack->items.size());
        if (static_cast<int>(asked.size()) >= library.limits().questionnaires
            || items + count > library.limits().items)
            break;
        items += count;
        asked.push_back(*pack);
    }
    return asked;
}

Result<std::vector<domain::QuestionnaireResponse>> responsesFrom(const KioskAnswers& answers,
    const KioskSession& session, domain::Instant now, const InstrumentLibrary& library,
    domain::ResponseMode mode)
{
    std::vector<domain::QuestionnaireResponse> responses;
    for (const auto& each : answers.questionnaires) {
        const auto* pack = library.find(each.instrument);
        if (!pack || each.answers.isEmpty())
            continue;
        if (const auto fits = checkAnswers(*pack, each.answers); !fits)
            return domain::failure(fits);
        domain::QuestionnaireResponse response;
        // The same parcel twice is the same response.
        response.uid = QUuid::createUuidV5(answers.agendaUid, each.instrument);
        response.patient = session.patient;
        response.instrument = pack->id;
        response.version = pack->version;
        response.answeredAt = now;
        response.answeredBy = answers.answeredBy;
        response.mode = mode;
        response.isComplete = answers.isComplete;
        response.session = session.id;
        response.language = answers.language;
        response.answers = each.answers;
        response.scores = domain::scoresOf(*pack, each.answers);
        responses.push_back(std::move(response));
    }
    return responses;
}

}
