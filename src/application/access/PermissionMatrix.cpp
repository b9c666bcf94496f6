// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/PermissionMatrix.h"

#include "resources/Resources.h"

#include <variant>

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;
    using domain::Action;
    using domain::ErrorKind;
    using domain::Result;
    using domain::Role;
    using domain::Standing;

    using Column = std::variant<Role, Standing>;

    template <class A, class B> std::pair<int, int> key(A one, B other)
    {
        return { static_cast<int>(one), static_cast<int>(other) };
    }

    Result<std::vector<Column>> readHeader(const QList<QByteArray>& cells)
    {
        std::vector<Column> columns;
        for (qsizetype i = 1; i < cells.size(); ++i) {
            const auto word = QString::fromUtf8(cells[i].trimmed());
            if (const auto role = domain::roleFromWord(word))
                columns.emplace_back(*role);
            else if (const auto standing = domain::standingFromWord(word))
                columns.emplace_back(*standing);
            else
                return domain::fail(
                    ErrorKind::Validation, u"permissions"_s, u"permissions.unknown-column"_s);
        }
        return columns;
    }

    std::optional<Demand> demandFromWord(QStringView word)
    {
        if (word.isEmpty())
            return Demand::Refused;
        if (word == u"allow"_s)
            return Demand::Nothing;
        const auto claim = domain::claimKindFromWord(word);
        if (!claim)
            return std::nullopt;
        switch (*claim) {
        case domain::ClaimKind::Reason:
            return Demand::Reason;
        case domain::ClaimKind::Caring:
            return Demand::Caring;
        case domain::ClaimKind::BreakGlass:
            return Demand::BreakGlass;
        }
        return std::nullopt;
    }

}

std::optional<domain::ClaimKind> claimFor(Demand demand)
{
    switch (demand) {
    case Demand::Reason:
        return domain::ClaimKind::Reason;
    case Demand::Caring:
        return domain::ClaimKind::Caring;
    case Demand::BreakGlass:
        return domain::ClaimKind::BreakGlass;
    case Demand::Refused:
    case Demand::Nothing:
        return std::nullopt;
    }
    return std::nullopt;
}

Result<PermissionMatrix> PermissionMatrix::fromCsv(const QByteArray& csv)
{
    const auto lines = csv.trimmed().split('\n');
    const auto columns = readHeader(lines.value(0).split(','));
    if (!columns)
        return domain::failure(columns);
    PermissionMatrix matrix;
    for (const auto& column : *columns) {
        if (const auto* role = std::get_if<Role>(&column))
            matrix.m_roles.push_back(*role);
    }
    for (qsizetype line = 1; line < lines.size(); ++line) {
        const auto bad = domain::fail(ErrorKind::Validation, u"permissions"_s,
            u"permissions.bad-line"_s, { QString::number(line + 1) });
        const auto cells = lines[line].split(',');
        const auto action = domain::actionFromWord(QString::fromUtf8(cells.value(0)));
        if (!action || cells.size() != static_cast<qsizetype>(columns->size()) + 1)
            return bad;
        matrix.m_actions.push_back(*action);
        for (qsizetype i = 1; i < cells.size(); ++i) {
            const auto demand = demandFromWord(QString::fromUtf8(cells[i].trimmed()));
            const auto& column = (*columns)[static_cast<std::size_t>(i - 1)];
            const auto* role = std::get_if<Role>(&column);
            if (!demand || (role && *demand > Demand::Nothing))
                return bad;
            if (role && *demand == Demand::Nothing)
                matrix.m_allowed.insert(key(*action, *role));
            if (const auto* standing = std::get_if<Standing>(&column))
                matrix.m_demands.insert(key(*action, *standing), *demand);
        }
    }
    return matrix;
}

PermissionMatrix PermissionMatrix::standard()
{
    auto matrix = fromCsv(resources::read(u"rules/permissions.csv"));
    Q_ASSERT(matrix);
    return *std::move(matrix);
}

bool PermissionMatrix::isAllowed(Action action, Role role) const
{
    return m_allowed.contains(key(action, role));
}

Demand PermissionMatrix::demand(Action action, Standing standing) const
{
    return m_demands.value(key(action, standing), Demand::Refused);
}

}
