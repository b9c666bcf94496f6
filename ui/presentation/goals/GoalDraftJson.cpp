// SPDX-License-Identifier: GPL-3.0-or-later
// How a goal is kept in a draft and comes back from it.
#include "presentation/goals/GoalDraft.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    /// The text fields by the name they are kept under; one list for both directions.
    struct TextField {
        QString name;
        QString GoalDraft::*member;
    };

    const std::vector<TextField>& textFields()
    {
        static const std::vector<TextField> fields { { u"words"_s, &GoalDraft::words },
            { u"goalOwnWords"_s, &GoalDraft::ownWords }, { u"why"_s, &GoalDraft::why },
            { u"category"_s, &GoalDraft::category }, { u"what"_s, &GoalDraft::what },
            { u"howMuch"_s, &GoalDraft::howMuch }, { u"when"_s, &GoalDraft::when },
            { u"where"_s, &GoalDraft::where }, { u"madeEasier"_s, &GoalDraft::madeEasier },
            { u"barrier"_s, &GoalDraft::barrier }, { u"response"_s, &GoalDraft::response },
            { u"noFollowUpReason"_s, &GoalDraft::noFollowUpReason } };
        return fields;
    }

    struct NumberField {
        QString name;
        std::optional<int> GoalDraft::*member;
    };

    const std::vector<NumberField>& numberFields()
    {
        static const std::vector<NumberField> fields { { u"importance"_s, &GoalDraft::importance },
            { u"timesPerWeek"_s, &GoalDraft::timesPerWeek },
            { u"confidenceFirst"_s, &GoalDraft::confidenceFirst },
            { u"confidenceAgain"_s, &GoalDraft::confidenceAgain } };
        return fields;
    }

    struct DateField {
        QString name;
        std::optional<QDate> GoalDraft::*member;
    };

    const std::vector<DateField>& dateFields()
    {
        static const std::vector<DateField> fields { { u"start"_s, &GoalDraft::start },
            { u"review"_s, &GoalDraft::review }, { u"due"_s, &GoalDraft::due } };
        return fields;
    }

    QString word(const QUuid& uid) { return uid.toString(QUuid::WithoutBraces); }

    template <class Id> std::optional<Id> idFrom(const QJsonValue& value)
    {
        const auto number = value.toInteger();
        return number > 0 ? std::optional(Id(number)) : std::nullopt;
    }

    QJsonObject savedAction(const domain::NewPlanAction& action)
    {
        const auto& content = action.content;
        QJsonObject kept { { u"uid"_s, word(action.uid) }, { u"words"_s, content.words } };
        if (content.owner.person)
            kept.insert(u"person"_s, content.owner.person->value());
        if (content.owner.role)
            kept.insert(u"role"_s, domain::toWord(*content.owner.role));
        if (content.due)
            kept.insert(u"due"_s, content.due->toString(Qt::ISODate));
        if (content.isAtNextVisit)
            kept.insert(u"isAtNextVisit"_s, true);
        return kept;
    }

    domain::NewPlanAction restoredAction(const QJsonObject& kept)
    {
        domain::NewPlanAction action { QUuid(kept["uid"_L1].toString()), {} };
        if (action.uid.isNull())
            action.uid = QUuid::createUuid();
        auto& content = action.content;
        content.words = kept["words"_L1].toString();
        content.owner.person = idFrom<domain::StaffId>(kept["person"_L1]);
        if (!content.owner.person)
            content.owner.role = domain::roleFromWord(kept["role"_L1].toString());
        if (const auto due = QDate::fromString(kept["due"_L1].toString(), Qt::ISODate);
            due.isValid())
            content.due = due;
        content.isAtNextVisit = !content.due && kept["isAtNextVisit"_L1].toBool();
        return action;
    }

}

QJsonObject GoalDraft::save() const
{
    QJsonObject kept { { u"uid"_s, word(uid) }, { u"stepUid"_s, word(stepUid) },
        { u"followUpUid"_s, word(followUpUid) } };
    for (const auto& field : textFields()) {
        if (const auto& text = this->*field.member; !text.isEmpty())
            kept.insert(field.name, text);
    }
    for (const auto& field : numberFields()) {
        if (const auto& number = this->*field.member)
            kept.insert(field.name, *number);
    }
    for (const auto& field : dateFields()) {
        if (const auto& date = this->*field.member)
            kept.insert(field.name, date->toString(Qt::ISODate));
    }
    if (isProposed)
        kept.insert(u"isProposed"_s, true);
    if (baseVersion)
        kept.insert(u"baseVersion"_s, baseVersion->value());
    if (agendaItem)
        kept.insert(u"agendaItem"_s, agendaItem->value());
    if (setBy)
        kept.insert(u"setBy"_s, domain::toWord(*setBy));
    if (method)
        kept.insert(u"method"_s, domain::toWord(*method));
    if (owner)
        kept.insert(u"owner"_s, owner->value());
    if (team)
        kept.insert(u"team"_s, team->value());
    QJsonArray promises;
    for (const auto& action : actions)
        promises.append(savedAction(action));
    if (!promises.isEmpty())
        kept.insert(u"actions"_s, promises);
    kept.insert(u"nextAction"_s, savedAction(nextAction));
    return kept;
}

GoalDraft GoalDraft::restored(const QJsonObject& kept)
{
    auto draft = fresh();
    for (auto [name, member] :
        { std::pair(u"uid"_s, &draft.uid), std::pair(u"stepUid"_s, &draft.stepUid),
            std::pair(u"followUpUid"_s, &draft.followUpUid) }) {
        if (const QUuid uid(kept.value(name).toString()); !uid.isNull())
            *member = uid;
    }
    for (const auto& field : textFields())
        draft.*field.member = kept.value(field.name).toString();
    for (const auto& field : numberFields()) {
        if (const auto value = kept.value(field.name); value.isDouble())
            draft.*field.member = value.toInt();
    }
    for (const auto& field : dateFields()) {
        const auto date = QDate::fromString(kept.value(field.name).toString(), Qt::ISODate);
        if (date.isValid())
            draft.*field.member = date;
    }
    if (const auto version = domain::RowVersion::fromInt(kept.value(u"baseVersion"_s).toInteger()))
        draft.baseVersion = *version;
    draft.isProposed = kept.value(u"isProposed"_s).toBool();
    draft.agendaItem = idFrom<domain::AgendaItemId>(kept.value(u"agendaItem"_s));
    draft.setBy = domain::setByFromWord(kept.value(u"setBy"_s).toString());
    draft.method = domain::followUpMethodFromWord(kept.value(u"method"_s).toString());
    draft.owner = idFrom<domain::StaffId>(kept.value(u"owner"_s));
    draft.team = idFrom<domain::TeamId>(kept.value(u"team"_s));
    for (const auto& action : kept.value(u"actions"_s).toArray())
        draft.actions.push_back(restoredAction(action.toObject()));
    if (const auto next = kept.value(u"nextAction"_s); next.isObject())
        draft.nextAction = restoredAction(next.toObject());
    return draft;
}

}
