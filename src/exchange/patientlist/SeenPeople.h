// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/patientlist/ListRow.h"

#include <unordered_map>

namespace rooftree::exchange {

/// Who was in the file already: some bytes a person, however long the rows are.
class SeenPeople final {
public:
    enum class Answer {
        New,
        Again, ///< the same person
        Other, ///< the same NHS number for somebody else
    };

    /// What the first row of a number was counted as.
    enum class Count { None, Created, Unchanged };

    struct Seen {
        Answer answer = Answer::New;
        int firstLine = 0;
        bool isFirstDispute = false; ///< until now the first row stood
        Count firstCount = Count::None;
    };

    /// Says whether the row's NHS number was seen, and remembers it. A number in dispute stays so.
    [[nodiscard]] Seen meet(const ListRow& row);

    void counted(const ListRow& row, Count count);

private:
    struct Entry {
        size_t who = 0;
        int line = 0;
        bool isDisputed = false;
        Count count = Count::None;
    };

    std::unordered_map<qint64, Entry> m_byNumber;
};

}
