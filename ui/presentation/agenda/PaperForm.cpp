// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/PaperForm.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    constexpr int kNumberDigits = 6;
    constexpr int kNoRank = std::numeric_limits<int>::max();
    constexpr auto kOther = u"OTH";

    auto refuse(const QString& field, const QString& code)
    {
        return domain::fail(domain::ErrorKind::Validation, field, code);
    }

    template <class Rating> std::optional<Rating> rating(std::optional<int> value)
    {
        if (!value)
            return std::nullopt;
        const auto made = Rating::fromInt(*value);
        return made ? std::optional(*made) : std::nullopt;
    }

    std::optional<int> numberFrom(const QJsonValue& value)
    {
        return value.isDouble() ? std::optional(static_cast<int>(value.toInteger())) : std::nullopt;
    }

    void insert(QJsonObject& kept, const QString& name, std::optional<int> value)
    {
        if (value)
            kept.insert(name, *value);
    }

    /// What is number 1: the lowest number there is, or the only line.
    app::KioskItem* first(std::vector<app::KioskItem>& items)
    {
        if (items.size() == 1)
            return &items.front();
        const auto lowest
            = std::min_element(items.begin(), items.end(), [](const auto& a, const auto& b) {
                  return a.rank.value_or(kNoRank) < b.rank.value_or(kNoRank);
              });
        return lowest != items.end() && lowest->rank ? &*lowest : nullptr;
    }

    QJsonArray kept(const std::vector<PaperMark>& marks)
    {
        QJsonArray lines;
        for (const auto& mark : marks) {
            if (!mark.isChosen())
                continue;
            QJsonObject line { { u"uid"_s, mark.uid.toString(QUuid::WithoutBraces) } };
            if (mark.topic.isEmpty())
                line.insert(u"ownWords"_s, mark.words);
            else
                line.insert(u"topic"_s, mark.topic);
            insert(line, u"rank"_s, mark.rank);
            lines.append(line);
        }
        return lines;
    }

    QJsonObject kept(const QMap<QString, domain::ItemAnswers>& questionnaires)
    {
        QJsonObject all;
        for (auto each = questionnaires.begin(); each != questionnaires.end(); ++each) {
            QJsonObject answers;
            for (auto item = each->begin(); item != each->end(); ++item)
                answers.insert(item.key(), item.value());
            all.insert(each.key(), answers);
        }
        return all;
    }

    QMap<QString, domain::ItemAnswers> questionnairesFrom(const QJsonObject& kept)
    {
        QMap<QString, domain::ItemAnswers> questionnaires;
        for (auto each = kept.begin(); each != kept.end(); ++each) {
            const auto answers = each.value().toObject();
            for (auto item = answers.begin(); item != answers.end(); ++item) {
                if (const auto value = numberFrom(item.value()))
                    questionnaires[each.key()].insert(item.key(), *value);
            }
        }
        return questionnaires;
    }

}

bool PaperForm::isEmpty() const
{
    return !answeredBy && companion.trimmed().isEmpty() && whatMatters.trimmed().isEmpty()
        && notToDiscuss.trimmed().isEmpty() && !worry && !confidence
        && std::all_of(questionnaires.begin(), questionnaires.end(),
            [](const auto& answers) { return answers.isEmpty(); })
        && std::none_of(
            marks.begin(), marks.end(), [](const auto& mark) { return mark.isChosen(); });
}

domain::Result<app::KioskAnswers> PaperForm::toAnswers(const QUuid& agendaUid, int ranks) const
{
    if (isEmpty())
        return refuse(u"whatMatters"_s, u"paper.empty"_s);
    app::KioskAnswers answers;
    answers.agendaUid = agendaUid;
    answers.answeredBy = answeredBy.value_or(domain::AnsweredBy::Patient);
    answers.companion = companion;
    answers.whatMatters = whatMatters;
    answers.confidenceToTalk = rating<domain::Confidence>(confidence);
    answers.notToDiscuss = notToDiscuss;
    for (auto each = questionnaires.begin(); each != questionnaires.end(); ++each) {
        if (!each->isEmpty())
            answers.questionnaires.push_back({ each.key(), *each });
    }
    for (const auto& mark : marks) {
        if (mark.isChosen())
            answers.items.push_back({ mark.uid, mark.topic, mark.words, mark.rank, {} });
    }
    // As on the screen: a sentence that nobody put under a topic is itself what there is to talk
    // about, and the only thing is number 1.
    if (answers.items.empty() && !whatMatters.trimmed().isEmpty())
        answers.items.push_back(
            { QUuid::createUuidV5(agendaUid, QByteArray("sentence")), {}, whatMatters, {}, {} });
    if (answers.items.size() == 1 && ranks > 0)
        answers.items.front().rank = 1;
    if (worry) {
        auto* top = first(answers.items);
        if (!top)
            return refuse(u"worry"_s, u"paper.worry-about-what"_s);
        top->worry = rating<domain::Worry>(worry);
    }
    return answers;
}

QJsonObject PaperForm::save() const
{
    QJsonObject form { { u"sheet"_s, sheet }, { u"companion"_s, companion },
        { u"whatMatters"_s, whatMatters }, { u"notToDiscuss"_s, notToDiscuss },
        { u"lines"_s, kept(marks) } };
    if (answeredBy)
        form.insert(u"answeredBy"_s, domain::toWord(*answeredBy));
    insert(form, u"worry"_s, worry);
    insert(form, u"confidence"_s, confidence);
    if (!questionnaires.isEmpty())
        form.insert(u"questionnaires"_s, kept(questionnaires));
    return form;
}

PaperForm PaperForm::restored(const QJsonObject& kept, const std::vector<PaperMark>& printed)
{
    PaperForm form { kept.value("sheet"_L1).toString(),
        domain::answeredByFromWord(kept.value("answeredBy"_L1).toString()),
        kept.value("companion"_L1).toString(), kept.value("whatMatters"_L1).toString(), printed,
        numberFrom(kept.value("worry"_L1)), numberFrom(kept.value("confidence"_L1)),
        kept.value("notToDiscuss"_L1).toString(),
        questionnairesFrom(kept.value("questionnaires"_L1).toObject()) };
    const auto lines = kept.value("lines"_L1).toArray();
    for (const auto& each : lines) {
        const auto line = each.toObject();
        const auto topic = line.value("topic"_L1).toString();
        const auto rank = numberFrom(line.value("rank"_L1));
        const QUuid uid(line.value("uid"_L1).toString());
        if (topic.isEmpty()) {
            form.marks.push_back({ uid, {}, line.value("ownWords"_L1).toString(), true, rank });
            continue;
        }
        const auto found = std::find_if(form.marks.begin(), form.marks.end(),
            [&topic](const auto& mark) { return mark.topic == topic; });
        if (found != form.marks.end())
            *found = { uid, topic, found->words, true, rank };
    }
    return form;
}

std::vector<PaperMark> printedLines(const std::vector<domain::Topic>& topics)
{
    std::vector<PaperMark> lines;
    for (const auto& topic : topics) {
        if (topic.goalCategory != QStringView(kOther))
            lines.push_back({ QUuid::createUuid(), topic.id, topic.words });
    }
    return lines;
}

QString sheetNumber(domain::KioskSessionId session)
{
    return QString::number(session.value()).rightJustified(kNumberDigits, u'0');
}

bool isSheetOf(const app::KioskSession& session, const QString& typed)
{
    QString bare = typed;
    bare.remove(u' ');
    const QUuid scanned(bare);
    return scanned.isNull() ? bare.rightJustified(kNumberDigits, u'0') == sheetNumber(session.id)
                            : scanned == session.uid;
}

}
