// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/people/PatientSearchModel.h"

namespace rooftree::presentation {

class RecentPatients;

/// One thing that can be done or gone to from where somebody is, and that their role may.
struct Offer {
    QString id; ///< of the act, or of the place
    QString words;
    QString also; ///< other words to find it by
    QString detail; ///< the quiet second line
    QString keys; ///< "Ctrl+N", empty without
    bool isPlace = false;

    friend bool operator==(const Offer&, const Offer&) = default;
};

/// What the palette shows for what was typed: acts and places, those used last first, and then
/// people. People come later than the rest and below it, so that no row moves away under a key.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum DataRole {
        DetailRole = Qt::UserRole + 1, ///< the second line
        KeysRole, ///< "Ctrl+N", empty for most
        PatientRole, ///< qint64, 0 for what is no person
    };

    static constexpr int kPeople = 8;
    static constexpr int kRecentPeople = 3;

    PaletteModel(const Desk& desk, PatientSearch search, const RecentPatients& recent,
        QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// What can be done now; nothing is typed yet.
    void begin(std::vector<Offer> offers);
    void setQuery(const QString& typed);
    /// Nothing of anybody stays behind a palette that is closed.
    void end();

    /// Null for a row of a person.
    [[nodiscard]] const Offer* offer(int row) const;
    /// Nobody for a row of something else.
    [[nodiscard]] std::optional<domain::PatientId> patient(int row) const;

    /// It was chosen: it comes first from now on, until somebody else signs in.
    void use(const Offer& offer);
    /// The person was chosen from what was typed, which the trail notes.
    void use(domain::PatientId patient);

Q_SIGNALS:
    /// The rows belong to what was typed, the people too.
    void answered();

private:
    /// One row: an offer, or a person of a list at a row of it.
    struct Row {
        const Offer* offer = nullptr;
        const PatientListModel* people = nullptr;
        int person = 0;
    };

    void rebuild();
    void addOffers();
    void addPeople(const PatientListModel& people, int most);
    [[nodiscard]] qsizetype recency(const Offer& offer) const;

    const Desk& m_desk;
    const RecentPatients& m_recent;
    PatientSearchModel m_people;
    std::vector<Offer> m_offers;
    QString m_query;
    QStringList m_used; ///< ids, the last first
    std::vector<Row> m_rows;
};

}
