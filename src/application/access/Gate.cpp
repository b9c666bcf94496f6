// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/access/Gate.h"

#include "resources/Resources.h"

namespace rooftree::app {
namespace {

    using namespace Qt::StringLiterals;

    Result<std::vector<domain::Role>> readHeader(const QList<QByteArray>& cells)
    {
        std::vector<domain::Role> roles;
        for (qsizetype i = 1; i < cells.size(); ++i) {
            const auto role = domain::roleFromWord(QString::fromUtf8(cells[i].trimmed()));
            if (!role)
                return domain::fail(
                    domain::ErrorKind::Validation, u"permissions"_s, u"permissions.unknown-role"_s);
            roles.push_back(*role);
        }
        return roles;
    }

}

Result<Gate> Gate::fromMatrix(const QByteArray& csv)
{
    const auto lines = csv.trimmed().split('\n');
    const auto roles = readHeader(lines.value(0).split(','));
    if (!roles)
        return domain::failure(roles);

    Gate gate;
    for (qsizetype line = 1; line < lines.size(); ++line) {
        const auto cells = lines[line].split(',');
        const auto action = domain::actionFromWord(QString::fromUtf8(cells.value(0)));
        if (!action || cells.size() != static_cast<qsizetype>(roles->size()) + 1)
            return domain::fail(domain::ErrorKind::Validation, u"permissions"_s,
                u"permissions.bad-line"_s, { QString::number(line + 1) });
        for (qsizetype column = 1; column < cells.size(); ++column) {
            if (cells[column].trimmed() == "allow")
                gate.m_allowed.insert({ static_cast<int>(*action),
                    static_cast<int>((*roles)[static_cast<std::size_t>(column - 1)]) });
        }
    }
    return gate;
}

Gate Gate::standard()
{
    auto gate = fromMatrix(resources::read(u"rules/permissions.csv"));
    Q_ASSERT(gate);
    return *std::move(gate);
}

bool Gate::isAllowed(const Actor& actor, Action action) const
{
    return m_allowed.contains({ static_cast<int>(action), static_cast<int>(actor.role) });
}

}
