// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/instruments/Questionnaires.h"

#include "application/instruments/CheckAnswers.h"

#include <algorithm>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;
    using domain::Instrument;

    auto refuse(const QString& code, const QStringList& args = {})
    {
        return domain::fail(ErrorKind::Validation, u"questionnaire"_s, code, args);
    }

    Result<const Instrument*> usable(const InstrumentLibrary& library, const QString& id)
    {
        const auto* pack = library.find(id);
        if (!pack)
            return refuse(u"questionnaire.unknown"_s);
        if (pack->needsPermission)
            return refuse(u"questionnaire.needs-permission"_s, { pack->title });
        return pack;
    }

    Result<void> checkBurden(const InstrumentLibrary& library, const QStringList& instruments)
    {
        const auto& limits = library.limits();
        qsizetype items = 0;
        for (const auto& id : instruments) {
            const auto pack = usable(library, id);
            if (!pack)
                return domain::failure(pack);
            if ((*pack)->isScoreOnly())
                return refuse(u"questionnaire.score-only"_s, { (*pack)->title });
            items += static_cast<qsizetype>((*pack)->items.size());
        }
        if (instruments.size() > limits.questionnaires)
            return refuse(u"questionnaire.too-many"_s, { QString::number(limits.questionnaires) });
        if (items > limits.items)
            return refuse(u"questionnaire.too-long"_s, { QString::number(limits.items) });
        return {};
    }

    auto badScore(const domain::ScoreDefinition& score)
    {
        return domain::fail(ErrorKind::Validation, u"questionnaireScore"_s,
            u"questionnaire.bad-score"_s,
            { score.title, score.lowest.toString(score.decimals),
                score.highest.toString(score.decimals) });
    }

    Result<std::vector<domain::Score>> enteredScores(
        const Instrument& pack, const QMap<QString, domain::ScoreValue>& totals)
    {
        std::vector<domain::Score> scores;
        for (const auto& score : pack.scores) {
            if (!totals.contains(score.id))
                continue;
            const auto value = totals.value(score.id);
            if (!score.isEntered() || !score.takes(value))
                return badScore(score);
            scores.push_back({ score.id, value, 0 });
        }
        if (static_cast<qsizetype>(scores.size()) != totals.size())
            return refuse(u"questionnaire.unknown"_s);
        return scores;
    }

}

Result<SaveOutcome> Questionnaires::ask(const Authorized<Action::AskQuestionnaire>& proof,
    const domain::SaveKey& key, const QStringList& instruments) const
{
    if (!proof.patient() || !proof.actor().staff)
        return domain::fail(ErrorKind::Denied, u"patient"_s, u"access.other-patient"_s);
    if (const auto fits = checkBurden(m_needs.rules.instruments, instruments); !fits)
        return domain::failure(fits);
    const auto patient = *proof.patient();
    const auto now = m_needs.clock.now();
    auto saved = m_needs.work.write(WriteStamp::of(proof, key), [&](EventId event) -> Result<void> {
        const auto open = m_needs.questionnaires.openRequests(patient);
        if (!open)
            return domain::failure(open);
        QStringList there;
        for (const auto& each : *open) {
            there.append(each.instrument);
            if (instruments.contains(each.instrument))
                continue;
            const auto gone
                = m_needs.questionnaires.withdrawRequest(patient, each.instrument, now, event);
            if (!gone)
                return gone;
        }
        for (const auto& id : instruments) {
            if (there.contains(id))
                continue;
            const auto added = m_needs.questionnaires.addRequest(
                { domain::QuestionnaireRequestId(0), QUuid::createUuid(), patient, id, now,
                    *proof.actor().staff },
                event);
            if (!added)
                return added;
        }
        return {};
    });
    if (saved)
        m_needs.publisher.publish({ Change::Kind::Record, patient });
    return saved;
}

Result<domain::QuestionnaireResponse> Questionnaires::responseFrom(
    const Authorized<Action::RecordQuestionnaire>& proof, const QuestionnaireEntry& entry) const
{
    const auto pack = usable(m_needs.rules.instruments, entry.instrument);
    if (!pack)
        return domain::failure(pack);
    if (const auto fits = checkAnswers(**pack, entry.answers); !fits)
        return domain::failure(fits);
    auto totals = enteredScores(**pack, entry.totals);
    if (!totals)
        return domain::failure(totals);
    if (entry.answers.isEmpty() && totals->empty())
        return refuse(u"questionnaire.empty"_s);
    domain::QuestionnaireResponse response;
    response.uid = entry.uid;
    response.patient = *proof.patient();
    response.instrument = (*pack)->id;
    response.version = (*pack)->version;
    response.answeredAt = m_needs.clock.now();
    response.answeredBy = entry.answeredBy;
    response.mode = (*pack)->isScoreOnly() ? domain::ResponseMode::ScoreOnly : entry.mode;
    response.recordedBy = proof.actor().staff;
    response.corrects = entry.corrects;
    response.answers = entry.answers;
    response.scores
        = (*pack)->isScoreOnly() ? *std::move(totals) : domain::scoresOf(**pack, entry.answers);
    return response;
}

Result<SaveOutcome> Questionnaires::record(const Authorized<Action::RecordQuestionnaire>& proof,
    const domain::SaveKey& key, const QuestionnaireEntry& entry) const
{
    if (!proof.patient())
        return domain::fail(ErrorKind::Denied, u"patient"_s, u"access.other-patient"_s);
    const auto response = responseFrom(proof, entry);
    if (!response)
        return domain::failure(response);
    auto saved = m_needs.work.write(WriteStamp::of(proof, key), [&](EventId event) -> Result<void> {
        if (entry.corrects) {
            const auto before = m_needs.questionnaires.find(*entry.corrects);
            if (!before)
                return domain::failure(before);
            if (before->patient != response->patient || before->instrument != response->instrument)
                return domain::fail(ErrorKind::Denied, u"patient"_s, u"access.other-patient"_s);
        }
        const auto added = m_needs.questionnaires.add(*response, event);
        return added ? Result<void>() : Result<void>(domain::failure(added));
    });
    if (saved)
        m_needs.publisher.publish({ Change::Kind::Record, response->patient });
    return saved;
}

Result<domain::QuestionnaireResponse> Questionnaires::read(
    const Authorized<Action::ReadRecord>& proof, domain::QuestionnaireResponseId id) const
{
    auto found = m_needs.questionnaires.find(id);
    if (found && found->patient != proof.patient())
        return domain::fail(ErrorKind::Denied, u"patient"_s, u"access.other-patient"_s);
    return found;
}

}
