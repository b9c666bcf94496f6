// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

namespace rooftree::domain {

/// What a person is called. Kept as typed (Unicode form C) and never as markup; at least one of
/// family and given name, because some people have only one. Each part has at most kNamePartLimit
/// code points. Refused: name.required, name.emoji and the refusals of Text.h, with the part as
/// field.
class PersonName final {
public:
    /// Invisible characters are left out (joiners that a script needs stay), line breaks become
    /// spaces.
    [[nodiscard]] static Result<PersonName> parse(
        QStringView family, QStringView given, QStringView title = {}, QStringView preferred = {});

    [[nodiscard]] QString family() const { return m_family; }

    [[nodiscard]] QString given() const { return m_given; }

    /// Empty when there is none.
    [[nodiscard]] QString title() const { return m_title; }

    /// The name the person likes to be called by; empty when it is the given name.
    [[nodiscard]] QString preferred() const { return m_preferred; }

    /// Whether the person has a single name.
    [[nodiscard]] bool isMononym() const { return m_family.isEmpty() || m_given.isEmpty(); }

    /// "AHMED, Margaret": for lists and the banner.
    [[nodiscard]] QString familyFirst() const;

    /// "Margaret Ahmed", with the preferred name when there is one.
    [[nodiscard]] QString spoken() const;

    /// "MA".
    [[nodiscard]] QString initials() const;

    /// The same as familyFirst().
    [[nodiscard]] QString toString() const { return familyFirst(); }

    friend bool operator==(const PersonName&, const PersonName&) = default;

private:
    PersonName() = default;

    QString m_family;
    QString m_given;
    QString m_title;
    QString m_preferred;
};

}
