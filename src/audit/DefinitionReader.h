// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/IndicatorDefinition.h"

#include <QJsonObject>
#include <QJsonValue>

namespace rooftree::audit {

/// Reads and lints one definition file. Of each field the first fault is kept, of the SQL each.
class DefinitionReader final {
public:
    explicit DefinitionReader(const QByteArray& json);

    [[nodiscard]] IndicatorDefinition read();

    [[nodiscard]] const std::vector<domain::Error>& errors() const { return m_errors; }

private:
    void refuse(const QString& field, const QString& code, const QStringList& args = {});
    void refuseUnknownFields();
    [[nodiscard]] QJsonValue take(const QString& field);
    [[nodiscard]] QString text(const QString& field);
    [[nodiscard]] QString pattern(const QString& field, const QString& expression);
    [[nodiscard]] QStringList list(const QString& field, const QString& expression);
    [[nodiscard]] int days(const QString& field);
    [[nodiscard]] QString oneOf(const QString& field, const QStringList& allowed);
    [[nodiscard]] QString sentence(const QString& field);
    [[nodiscard]] Subject subject();
    [[nodiscard]] Direction direction();
    [[nodiscard]] QMap<QString, QString> reasons();
    [[nodiscard]] QString sql();
    void readWords(IndicatorDefinition& definition);
    void readCount(IndicatorDefinition& definition);
    void lintStatement(const QString& sql);
    void lintCodes(const IndicatorDefinition& definition);

    QJsonObject m_object;
    QStringList m_known;
    std::vector<domain::Error> m_errors;
    bool m_isObject = false;
};

}
