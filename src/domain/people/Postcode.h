// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

namespace rooftree::domain {

/// A British postcode in its usual form, or one of the NHS's own (ZZ99 ...) for people without one.
/// Only the form is checked: whether letters are delivered there is not known here. Refused:
/// postcode.empty, postcode.nul, postcode.incomplete (half of one), postcode.format.
class Postcode final {
public:
    /// Case and spaces do not matter: "ls16ae" and the padded "E1   1AA" are read.
    [[nodiscard]] static Result<Postcode> parse(QStringView typed);

    /// "DN18 5JD".
    [[nodiscard]] QString toString() const { return m_outward + QChar(u' ') + m_inward; }

    /// "DN18": the part that may be shown where the whole would identify a person.
    [[nodiscard]] QString outward() const { return m_outward; }

    /// Whether it is one of the NHS's own, which name a circumstance and no place.
    [[nodiscard]] bool isPseudo() const;

    /// ZZ99 3VZ: no fixed abode.
    [[nodiscard]] bool isNoFixedAbode() const;

    friend bool operator==(const Postcode&, const Postcode&) = default;

private:
    Postcode(QString outward, QString inward);

    QString m_outward;
    QString m_inward;
};

}
