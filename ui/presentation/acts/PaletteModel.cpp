// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/acts/PaletteModel.h"

#include "presentation/acts/ActMatch.h"
#include "presentation/people/RecentPatients.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {
namespace {

    constexpr qsizetype kMostUsed = 8;

    struct Meant {
        const Offer* offer = nullptr;
        qsizetype recency = 0;
        int match = 0;
    };

}

PaletteModel::PaletteModel(
    const Desk& desk, PatientSearch search, const RecentPatients& recent, QObject* parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_recent(recent)
    , m_people(desk, std::move(search))
{
    connect(&m_people, &PatientSearchModel::answered, this, &PaletteModel::rebuild);
    connect(&m_people, &PatientSearchModel::failed, this, &PaletteModel::rebuild);
    connect(&recent, &PatientListModel::modelReset, this, [this] {
        if (m_query.isEmpty())
            rebuild();
    });
    connect(&desk.session, &Session::signedOut, this, [this] {
        m_used.clear();
        end();
    });
    connect(&desk.session, &Session::locked, this, &PaletteModel::end);
    connect(&desk.session, &Session::roleChanged, this, &PaletteModel::end);
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (row.people) {
        const auto person = row.people->index(row.person);
        if (role == PatientRole)
            return person.data(PatientListModel::PatientRole);
        if (role == DetailRole)
            return person.data(PatientListModel::DetailRole);
        return role == KeysRole ? QVariant() : person.data(role);
    }
    const auto& offer = *row.offer;
    switch (role) {
    case Qt::DisplayRole:
        return offer.words;
    case Qt::AccessibleTextRole:
        return offer.keys.isEmpty() ? u"%1, %2"_s.arg(offer.words, offer.detail)
                                    : u"%1, %2, %3"_s.arg(offer.words, offer.detail, offer.keys);
    case DetailRole:
        return offer.detail;
    case KeysRole:
        return offer.keys;
    default:
        return {};
    }
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return { { DetailRole, "detail" }, { KeysRole, "keys" }, { PatientRole, "patient" } };
}

void PaletteModel::begin(std::vector<Offer> offers)
{
    beginResetModel();
    m_rows.clear();
    m_offers = std::move(offers);
    endResetModel();
    setQuery({});
}

void PaletteModel::setQuery(const QString& typed)
{
    m_query = typed.trimmed();
    // Answers at once when nothing is asked; otherwise the people of the question before are gone
    // until these have come.
    m_people.setQuery(m_query);
    if (!m_query.isEmpty())
        rebuild();
}

void PaletteModel::end() { begin({}); }

void PaletteModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    addOffers();
    if (m_query.isEmpty() && !m_offers.empty())
        addPeople(m_recent, kRecentPeople);
    else if (m_people.isUpToDate())
        addPeople(m_people, kPeople);
    endResetModel();
    if (m_people.isUpToDate())
        Q_EMIT answered();
}

void PaletteModel::addOffers()
{
    std::vector<Meant> meant;
    for (const auto& offer : m_offers) {
        if (const auto match = matchOf(m_query, offer.words, offer.also))
            meant.push_back({ &offer, recency(offer), *match });
    }
    std::stable_sort(meant.begin(), meant.end(), [](const Meant& one, const Meant& other) {
        return std::pair(one.recency, one.match) < std::pair(other.recency, other.match);
    });
    for (const auto& each : meant)
        m_rows.push_back({ each.offer, nullptr, 0 });
}

void PaletteModel::addPeople(const PatientListModel& people, int most)
{
    for (int row = 0; row < std::min(people.rowCount(), most); ++row)
        m_rows.push_back({ nullptr, &people, row });
}

qsizetype PaletteModel::recency(const Offer& offer) const
{
    const auto place = m_used.indexOf(offer.id);
    return place < 0 ? kMostUsed : place;
}

const Offer* PaletteModel::offer(int row) const
{
    const auto isThere = row >= 0 && row < rowCount();
    return isThere ? m_rows[static_cast<std::size_t>(row)].offer : nullptr;
}

std::optional<domain::PatientId> PaletteModel::patient(int row) const
{
    const auto id = index(row).data(PatientRole).toLongLong();
    return id > 0 ? std::optional(domain::PatientId(id)) : std::nullopt;
}

void PaletteModel::use(const Offer& offer)
{
    m_used.removeAll(offer.id);
    m_used.prepend(offer.id);
    if (m_used.size() > kMostUsed)
        m_used.removeLast();
}

void PaletteModel::use(domain::PatientId patient) { m_people.use(patient); }

}
