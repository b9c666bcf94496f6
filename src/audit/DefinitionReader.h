// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/IndicatorDefinition.h"

#include <QJsonObject>
#include <QJsonValue>

namespace rooftree::audit {

/// Reads and lints one definition file; the first thing that is wrong is kept as its error.
class DefinitionReader final {
public:
    explicit DefinitionReader(const QByteArray& json);

    [[nodiscard]] IndicatorDefinition read();

    [[nodiscard]] const std::optional<domain::Error>& error() const { return m_error; }

private:
    void refuse(const QString& field, const QString& code, const QStringList& args = {});
    void refuseUnknownFields();
    [[nodiscard]] QJsonValue take(const QString& field);
    [[nodiscard]] QString text(const QString& field);
    [[nodiscard]] QString pattern(const QString& field, const QString& expression);
    [[nodiscard]] QStringList list(const QString& field, const QString& expression);
    [[nodiscard]] int days(const QString& field);
    [[nodiscard]] QString oneOf(const QString& field, const QStringList& allowed);
    [[nodiscard]] QMap<QString, QString> reasons();
    [[nodiscard]] QString sql();
    void lintSql(const IndicatorDefinition& definition);
    void lintCodes(const IndicatorDefinition& definition);

    QJsonObject m_object;
    QStringList m_known;
    std::optional<domain::Error> m_error;
};

}
