// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

namespace rooftree::domain {

/// The code of a general practice in the Organisation Data Service: a letter and five digits
/// ("A82023"). Refused: ods.empty, ods.nul, ods.gp-individual (the code of one doctor, G and seven
/// digits), ods.format.
class OdsCode final {
public:
    /// Case and spaces do not matter.
    [[nodiscard]] static Result<OdsCode> parse(QStringView typed);

    [[nodiscard]] QString toString() const { return m_code; }

    friend bool operator==(const OdsCode&, const OdsCode&) = default;

private:
    explicit OdsCode(QString code);

    QString m_code;
};

}
