// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace rooftree::audit {

/// One word, text, parameter, number or sign of a statement.
struct SqlWord {
    enum class Kind { Name, Text, Parameter, Number, Sign };
    Kind kind = Kind::Sign;
    QString text; ///< a name in lower case
    int depth = 0; ///< in how many brackets it stands; a bracket itself is outside
};

/// A statement cut into its words.
class SqlWords final {
public:
    explicit SqlWords(const QString& sql);

    [[nodiscard]] std::size_t size() const { return m_words.size(); }

    /// An empty sign beyond the ends.
    [[nodiscard]] const SqlWord& at(std::size_t index) const;
    [[nodiscard]] bool isSign(std::size_t index, QChar sign) const;
    [[nodiscard]] bool isName(std::size_t index, QStringView name) const;
    /// The bracket that closes the one at `index`; the end when there is none.
    [[nodiscard]] std::size_t closing(std::size_t index) const;

    [[nodiscard]] const std::vector<SqlWord>& all() const { return m_words; }

private:
    std::vector<SqlWord> m_words;
};

}
