// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"

#include <QUuid>

namespace rooftree::domain {

/// Names one save before it is tried. The database keeps it unique, so that after a lost answer the
/// same key tells "saved" from "not saved", and saving again cannot make a second row.
class SaveKey final {
public:
    /// A new key, random (UUID version 4).
    [[nodiscard]] static SaveKey make();

    /// The form of toString(): save-key.format.
    [[nodiscard]] static Result<SaveKey> parse(QStringView text);

    /// 36 characters, lower case, without braces.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const SaveKey&, const SaveKey&) = default;

private:
    explicit SaveKey(QUuid uuid);

    QUuid m_uuid;
};

}
