// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/PatientListModel.h"

#include "domain/people/NhsNumber.h"
#include "domain/people/Patient.h"
#include "presentation/common/Dates.h"

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    std::optional<domain::BirthDate> birthOf(const app::DirectoryEntry& entry, QDate today)
    {
        if (entry.birth.isEmpty())
            return std::nullopt;
        const auto born = domain::BirthDate::fromIso(entry.birth, today);
        return born ? std::optional(*born) : std::nullopt;
    }

    QString nameOf(const app::DirectoryEntry& entry)
    {
        const auto name = domain::PersonName::parse(entry.family, entry.given);
        const auto full = name ? name->familyFirst() : entry.family;
        const bool isKnownOtherwise = !entry.preferred.isEmpty() && entry.preferred != entry.given;
        return isKnownOtherwise ? u"%1 (%2)"_s.arg(full, entry.preferred) : full;
    }

    QString numberOf(const app::DirectoryEntry& entry)
    {
        const auto number = domain::NhsNumber::fromInteger(entry.nhsNumber);
        return number ? number->formatted() : QString();
    }

    QString noteOf(const app::DirectoryEntry& entry)
    {
        if (entry.isRestricted)
            return PatientListModel::tr("restricted record");
        if (!entry.isLiving)
            return PatientListModel::tr("has died");
        return entry.isRegistered ? QString() : PatientListModel::tr("has left the practice");
    }

    bool areAlike(const app::DirectoryEntry& one, const app::DirectoryEntry& other, QDate today)
    {
        const auto first = domain::PersonName::parse(one.family, one.given);
        const auto second = domain::PersonName::parse(other.family, other.given);
        return first && second
            && domain::areNamesakes(
                { *first, birthOf(one, today) }, { *second, birthOf(other, today) });
    }

}

PatientListModel::PatientListModel(QDate today, QObject* parent)
    : QAbstractListModel(parent)
    , m_today(today)
{
}

int PatientListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PatientListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto& entry = m_entries[row];
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(entry);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(nameOf(entry), detail(entry, m_namesakes[row]));
    case DetailRole:
        return detail(entry, m_namesakes[row]);
    case PatientRole:
        return entry.id.value();
    case BornRole:
        return birthTextFromIso(entry.birth);
    case AgeRole:
        return age(entry);
    case NhsNumberRole:
        return numberOf(entry);
    case NoteRole:
        return noteOf(entry);
    case NamesakeRole:
        return bool(m_namesakes[row]);
    default:
        return {};
    }
}

QHash<int, QByteArray> PatientListModel::roleNames() const
{
    return { { DetailRole, "detail" }, { PatientRole, "patient" }, { BornRole, "born" },
        { AgeRole, "age" }, { NhsNumberRole, "nhsNumber" }, { NoteRole, "note" },
        { NamesakeRole, "namesake" } };
}

void PatientListModel::setEntries(std::vector<app::DirectoryEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    markNamesakes();
    endResetModel();
}

void PatientListModel::markNamesakes()
{
    m_namesakes.clear();
    for (const auto& entry : m_entries)
        m_namesakes.push_back(entry.hasNamesake);
    for (std::size_t one = 0; one < m_entries.size(); ++one) {
        for (std::size_t other = one + 1; other < m_entries.size(); ++other) {
            if (areAlike(m_entries[one], m_entries[other], m_today)) {
                m_namesakes[one] = true;
                m_namesakes[other] = true;
            }
        }
    }
}

QString PatientListModel::age(const app::DirectoryEntry& entry) const
{
    // The dead grow no older.
    return entry.isLiving ? ageText(birthOf(entry, m_today), m_today) : QString();
}

QString PatientListModel::detail(const app::DirectoryEntry& entry, bool hasNamesake) const
{
    const auto years = age(entry);
    const auto born = birthTextFromIso(entry.birth);
    QStringList parts;
    for (const auto& part : { years.isEmpty() ? born : tr("%1 (%2)").arg(born, years),
             numberOf(entry), noteOf(entry), hasNamesake ? tr("similar name") : QString() }) {
        if (!part.isEmpty())
            parts << part;
    }
    for (const auto& remark : m_remarks) {
        if (const auto words = remark(entry); !words.isEmpty())
            parts << words;
    }
    return parts.join(u" · "_s);
}

}
