// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "domain/instruments/ScoreValue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace rooftree::app {

/// Takes the fields of one object of a pack and remembers the first thing that is wrong, with its
/// place. A key that nobody took is wrong too: it would be believed and do nothing.
class JsonFields final {
public:
    using Problem = std::optional<domain::Error>;

    /// `problem` outlives this; once something is wrong it stays as it is.
    JsonFields(const QJsonValue& value, QString place, Problem& problem);

    [[nodiscard]] QString text(const char* key); ///< must say something
    [[nodiscard]] QString maybeText(const char* key); ///< must be there, may be empty
    [[nodiscard]] int number(const char* key);
    [[nodiscard]] bool boolean(const char* key);
    [[nodiscard]] domain::ScoreValue score(const char* key);
    [[nodiscard]] QJsonArray list(const char* key);
    [[nodiscard]] QStringList texts(const char* key);
    [[nodiscard]] QJsonValue value(const char* key);

    [[nodiscard]] bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }

    /// "scores[1].items"
    [[nodiscard]] QString at(const char* key) const;

    void fail(const char* key, const QString& code);
    /// Every key has been taken.
    void close();

private:
    QJsonObject m_object;
    QString m_place;
    Problem& m_problem;
    QSet<QString> m_taken;
};

}
