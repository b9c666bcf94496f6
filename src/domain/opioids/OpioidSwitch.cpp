// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/opioids/OpioidSwitch.h"

#include "domain/common/Words.h"

namespace rooftree::domain {
namespace {

    using Kind = OpioidDecision::Kind;

    constexpr Words<Kind, 4> kWords { { { Kind::Approved, u"approved" },
        { Kind::Withdrawn, u"withdrawn" }, { Kind::On, u"on" }, { Kind::Off, u"off" } } };

}

QString toWord(Kind value) { return kWords.word(value); }

std::optional<Kind> opioidDecisionFromWord(QStringView word) { return kWords.value(word); }

OpioidSwitch::OpioidSwitch(const std::vector<OpioidDecision>& decisions)
{
    for (const auto& each : decisions) {
        const bool isSwitching = each.kind == Kind::On || each.kind == Kind::Off;
        (isSwitching ? m_switching : m_approval) = each;
    }
}

bool OpioidSwitch::isApproved(const QString& tableHash) const
{
    return m_approval && m_approval->kind == Kind::Approved && m_approval->tableHash == tableHash;
}

bool OpioidSwitch::isOn(const QString& tableHash) const
{
    return isApproved(tableHash) && m_switching && m_switching->kind == Kind::On
        && m_switching->tableHash == tableHash && m_switching->by != m_approval->by;
}

}
