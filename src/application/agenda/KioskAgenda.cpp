// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/agenda/KioskAgenda.h"

#include "domain/common/Text.h"

#include <QSet>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::ErrorKind;

    Result<QString> kioskText(const QString& typed, const QString& field)
    {
        return domain::cleanText(typed, domain::kKioskTextLimit, field);
    }

    Result<domain::AgendaItem> itemFrom(const KioskItem& answer, domain::AgendaSource source,
        domain::Instant now, const Rules& rules)
    {
        QString words = answer.words;
        if (const auto* topic = rules.topic(answer.topic); topic && words.isEmpty())
            words = topic->words;
        const auto kept = kioskText(words, u"agendaItem"_s);
        if (!kept)
            return domain::failure(kept);
        if (kept->isEmpty())
            return domain::fail(ErrorKind::Validation, u"agendaItem"_s, u"text.empty"_s);
        return domain::AgendaItem { domain::AgendaItemId(0), answer.uid, source, answer.topic,
            *kept, answer.rank, answer.worry, {}, now };
    }

    Result<void> checkRanks(const std::vector<domain::AgendaItem>& items, int ranks)
    {
        QSet<int> seen;
        for (const auto& item : items) {
            if (!item.rank)
                continue;
            if (*item.rank < 1 || *item.rank > ranks || seen.contains(*item.rank))
                return domain::fail(ErrorKind::Validation, u"rank"_s, u"agenda.bad-rank"_s,
                    { QString::number(ranks) });
            seen.insert(*item.rank);
        }
        return {};
    }

}

Result<domain::Agenda> agendaFrom(const KioskAnswers& answers, const KioskSession& session,
    domain::Instant now, const Rules& rules, domain::AgendaSource how)
{
    const auto matters = kioskText(answers.whatMatters, u"whatMatters"_s);
    if (!matters)
        return domain::failure(matters);
    const auto notToDiscuss = kioskText(answers.notToDiscuss, u"notToDiscuss"_s);
    if (!notToDiscuss)
        return domain::failure(notToDiscuss);
    const auto companion = kioskText(answers.companion, u"companion"_s);
    if (!companion)
        return domain::failure(companion);

    domain::Agenda agenda { domain::AgendaId(0), answers.agendaUid, session.patient,
        session.appointment, now, *matters, *notToDiscuss, *companion, answers.answeredBy,
        answers.isComplete, {}, answers.confidenceToTalk, answers.tookSeconds, answers.language,
        {} };
    const auto source
        = answers.answeredBy == domain::AnsweredBy::SomeoneElse ? domain::AgendaSource::Carer : how;
    for (const auto& answer : answers.items) {
        auto item = itemFrom(answer, source, now, rules);
        if (!item)
            return domain::failure(item);
        agenda.items.push_back(*std::move(item));
    }
    if (auto ranks = checkRanks(agenda.items, rules.plan.patientRanks); !ranks)
        return domain::failure(ranks);
    return agenda;
}

void sayBesides(KioskAnswers& answers, const domain::SaveKey& key)
{
    const auto other = [of = key.toString().toLatin1()](
                           const QUuid& each) { return QUuid::createUuidV5(each, of); };
    answers.agendaUid = other(answers.agendaUid);
    for (auto& item : answers.items)
        item.uid = other(item.uid);
}

}
