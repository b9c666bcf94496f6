// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/trail/NoteReading.h"
#include "cli/commands/Commands.h"
#include "cli/commands/Desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rooftree::cli {
namespace {

    constexpr int kMostRows = 20;

    QString numberText(qint64 nhsNumber)
    {
        return nhsNumber == 0 ? QString() : QString::number(nhsNumber).rightJustified(10, u'0');
    }

    QJsonObject toJson(const app::SearchHit& hit)
    {
        const auto& person = *hit.person;
        return { { u"id"_s, person.id.value() }, { u"family"_s, person.family },
            { u"given"_s, person.given }, { u"birthDate"_s, person.birth },
            { u"nhsNumber"_s, numberText(person.nhsNumber) }, { u"living"_s, person.isLiving },
            { u"registered"_s, person.isRegistered },
            { u"match"_s, hit.match == app::SearchMatch::Exact ? u"exact"_s : u"alike"_s } };
    }

}

Exit runSearch(const Invocation& invocation, Terminal& terminal)
{
    auto desk = Desk::open(invocation);
    if (!desk)
        return terminal.refuse(desk.error());
    if (const auto in = desk->signIn(invocation, terminal); !in)
        return terminal.refuse(in.error());
    const auto proof = desk->allow<app::Action::SearchPatients>();
    if (!proof)
        return terminal.refuse(proof.error());
    if (const auto noted = app::noteReading(desk->services().work, *proof); !noted)
        return terminal.refuse(noted.error());
    const auto mayFind = desk->allow<app::Action::FindPatients>();
    if (!mayFind)
        return terminal.refuse(mayFind.error());
    const auto answer = desk->services().findPeople.matches(
        *mayFind, invocation.operands.join(u' '), kMostRows, app::SearchScope::Everybody);
    if (!answer)
        return terminal.refuse(answer.error());
    QJsonArray list;
    for (const auto& hit : answer->hits) {
        list.append(toJson(hit));
        if (!invocation.has(u"json"_s))
            terminal.result(QStringList { hit.person->family.toUpper(), hit.person->given,
                hit.person->birth, numberText(hit.person->nhsNumber) }
                                .join(u"  "_s));
    }
    if (invocation.has(u"json"_s))
        terminal.result(QJsonDocument(list));
    else
        terminal.message(u"%1 found."_s.arg(answer->total));
    return Exit::Done;
}

Exit runRegisterList(const Invocation& invocation, Terminal& terminal)
{
    if (!invocation.has(u"condition"_s))
        return terminal.usage(
            u"\"register list\" needs --condition, for example --condition copd."_s);
    auto desk = Desk::open(invocation);
    if (!desk)
        return terminal.refuse(desk.error());
    if (const auto in = desk->signIn(invocation, terminal); !in)
        return terminal.refuse(in.error());
    const auto proof = desk->allow<app::Action::SeeRegister>();
    if (!proof)
        return terminal.refuse(proof.error());
    const auto members = desk->services().registers.list(
        *proof, invocation.value(u"condition"_s), invocation.has(u"living"_s));
    if (!members)
        return terminal.refuse(members.error());
    QJsonArray list;
    for (const auto& member : *members) {
        list.append(QJsonObject { { u"name"_s, member.name }, { u"nhsNumber"_s, member.nhsNumber },
            { u"birthDate"_s, member.birth },
            { u"codes"_s, QJsonArray::fromStringList(member.codes) } });
        if (!invocation.has(u"json"_s))
            terminal.result(
                QStringList { member.name, member.birth, member.nhsNumber, member.codes.join(u' ') }
                    .join(u"  "_s));
    }
    if (invocation.has(u"json"_s))
        terminal.result(QJsonDocument(list));
    else
        terminal.message(u"%1 on the register."_s.arg(list.size()));
    return Exit::Done;
}

}
