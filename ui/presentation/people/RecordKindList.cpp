// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/RecordKindList.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    struct KeptKind {
        QString type; ///< FHIR's name
        QString words;
    };

    std::vector<KeptKind> keptKinds()
    {
        return { { u"Patient"_s, RecordKindList::tr("People (Patient)") },
            { u"Condition"_s, RecordKindList::tr("Conditions (Condition)") },
            { u"Encounter"_s, RecordKindList::tr("Visits (Encounter)") },
            { u"Observation"_s, RecordKindList::tr("Observations (Observation)") },
            { u"MedicationRequest"_s, RecordKindList::tr("Prescriptions (MedicationRequest)") },
            { u"MedicationStatement"_s,
                RecordKindList::tr("Medicines taken (MedicationStatement)") },
            { u"CarePlan"_s, RecordKindList::tr("Care plans (CarePlan)") },
            { u"Goal"_s, RecordKindList::tr("Goals (Goal)") } };
    }

    QStringList typesIn(const exchange::FhirReport& report)
    {
        QStringList types;
        for (const auto& file : report.files)
            types += file.byType.keys();
        types.removeDuplicates();
        types.sort();
        return types;
    }

    std::vector<RecordKindList::Line> linesOf(const exchange::FhirReport& report)
    {
        std::vector<RecordKindList::Line> lines;
        auto others = typesIn(report);
        for (const auto& kind : keptKinds()) {
            if (others.removeAll(kind.type) > 0)
                lines.push_back({ kind.words, report.total(kind.type) });
        }
        for (const auto& type : std::as_const(others))
            lines.push_back({ type, report.total(type) });
        return lines;
    }

    /// A column of noughts says nothing.
    QString number(int count) { return count == 0 ? QString() : QLocale().toString(count); }

}

RecordKindList::RecordKindList(QObject* parent) : QAbstractTableModel(parent) { }

int RecordKindList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RecordKindList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordKindList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter | (index.column() == Kind ? Qt::AlignLeading : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Kind:
        return line.kind;
    case Added:
        return number(line.count.imported);
    case Unchanged:
        return number(line.count.unchanged);
    case Skipped:
        return number(line.count.skipped);
    default:
        return {};
    }
}

QVariant RecordKindList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case Added:
        return m_isDone ? tr("Added") : tr("New");
    case Unchanged:
        return tr("Here already");
    case Skipped:
        return tr("Left out");
    default:
        return {};
    }
}

void RecordKindList::setReport(const exchange::FhirReport& report, bool isDone)
{
    beginResetModel();
    m_lines = linesOf(report);
    m_isDone = isDone;
    endResetModel();
}

}
